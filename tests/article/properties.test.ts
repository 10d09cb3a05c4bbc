import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/article/article-from-html.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { DixitError } from '../../src/model/error.ts';

type Reader = typeof articleFromText;

/** Reads, or fails with an expected error; the text is then paragraphs set apart by exactly one empty line. */
async function holds(reader: Reader, source: Uint8Array | string): Promise<void> {
  try {
    const { article } = await reader(source, { file: 'any' });
    expect(article.text).not.toMatch(/\n{3}|^\s|\s$|[^\n]\n[^\n]/);
    expect(article.text.isWellFormed()).toBe(true);
    expect(article.text).not.toBe('');
  } catch (error) {
    if (!(error instanceof DixitError)) throw error;
  }
}

const PIECES = [
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<br>',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&#',
  '<a href="',
  '">',
  'Lire aussi : ',
  '© AFP',
  'Par Anne Martin',
  'Photo : ',
  '(Reuters) - ',
  ' — ',
  '« Oui »',
  '\n',
  '\n\n',
  ' | ',
  '@x ',
  'Le maire a dit que le pont rouvrira lundi, selon la presse.',
  '12:30 ',
  '3 commentaires',
  'Ã©',
  '\u0000',
  '\ud800',
];

describe('any input ends in an article or an expected error', () => {
  it('bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        await holds(articleFromText, bytes);
        await holds(articleFromHtml, bytes);
      }),
      { numRuns: 100 },
    );
  });

  it('pieces of pages in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), async (pieces) => {
        await holds(articleFromText, pieces.join(''));
        await holds(articleFromHtml, pieces.join(''));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ...PIECES.map((piece): [string, string] => [piece, piece]),
    ['AFP/', 'AFP/'],
    ['digits', '1'],
    ['tags without end', '<p '],
    ['tables', '<table><tr><td>'],
  ])('%j, repeated to 300 kB, in time', async (_name, piece) => {
    const source = piece.repeat(Math.ceil(300_000 / piece.length));
    const started = performance.now();
    await holds(articleFromText, source);
    await holds(articleFromHtml, source);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('cleaning a clean text changes nothing', async () => {
    const paragraphs = [
      'Le pont de Brévaux rouvrira lundi',
      'Le maire a annoncé la réouverture devant la presse, réunie sur place jeudi matin par la préfecture.',
      '« Les travaux ont coûté deux millions », a-t-il précisé, sans vouloir donner le nom des entreprises.',
    ].join('\n\n');
    const { article } = await articleFromText(paragraphs);
    expect(article.text).toBe(paragraphs);
    expect((await articleFromText(article.text)).article.text).toBe(article.text);
  });
});
