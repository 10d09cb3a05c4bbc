import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../../src/article/article-from-html.ts';
import { articleFromJson } from '../../../src/article/article-from-json.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { safeCharacters } from '../../../src/article/charset/safe-characters.ts';

/** Control characters but tab and line feed, and whatever turns the direction of a line. */
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const HOSTILE =
  'Le maire de Brévaux\u001b[31m a dit\u202e lundi\u202c que\u2066 le pont\u2069 rouvrira\u0007 «\u009b31m demain\u0085matin ».';
const PROSE =
  'La préfecture a confirmé la date devant la presse, réunie jeudi matin, sans donner le nom des entreprises retenues.';

describe('safe-characters', () => {
  it('takes away what acts unseen', () => {
    expect(safeCharacters('a\u001b[31mb\u202ec\u2066d\u2069\u0000e\u009bf')).toBe('a[31mbcdef');
    expect(safeCharacters('pa\u00adge, page\u000cpage, \u{e0041}x')).toBe('page, page page, x');
  });

  it('keeps letters of every script, blanks, line ends, joiners and emoji', () => {
    const text = 'Éric Lévêque,\tمی‌خواهم\nπ — « oui »\u202f! 👩‍👧 ٣';
    expect(safeCharacters(text)).toBe(text);
  });

  it.each([
    ['text', () => articleFromText(`${HOSTILE}\n\n${PROSE}`, { title: HOSTILE, authors: ['A\u202eB'] })],
    ['references in text', () => articleFromText(`Il a dit &#x202e;non&#27;[2J à tous.\n\n${PROSE}`)],
    [
      'a page',
      () =>
        articleFromHtml(
          `<title>${HOSTILE}</title><meta name="author" content="Anne&#x202e; Martin"><p>${HOSTILE} &#x202e;non&#x1b;</p><p>${PROSE}</p>`,
        ),
    ],
    [
      'JSON',
      () => articleFromJson({ title: HOSTILE, outlet: 'Le\u202eJournal', text: `${HOSTILE}\n${PROSE}` }),
    ],
  ])('no article holds any: %s', async (_name, read) => {
    const { article, removed } = await read();
    expect(article.text).toContain('préfecture');
    expect(JSON.stringify(article.text).replace(/\\n/g, '')).not.toMatch(/\\u00/);
    for (const words of [article.text, article.title, article.outlet ?? '', ...article.authors])
      expect(words).not.toMatch(ACTING);
    for (const { text } of removed) expect(text).not.toMatch(ACTING);
  });
});
