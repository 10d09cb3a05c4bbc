import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/explorer/app/graph/wrap.ts';
import { en } from '../../src/explorer/app/language/en.ts';
import { fr } from '../../src/explorer/app/language/fr.ts';
import { reasonIn } from '../../src/explorer/app/language/reasons.ts';
import { formatDate } from '../../src/explorer/app/lib/format-date.ts';
import { markSpans } from '../../src/explorer/app/lib/mark-spans.ts';
import { safeUrl } from '../../src/explorer/app/lib/safe-url.ts';
import { exampleQuestions } from '../../src/explorer/app/parts/example-questions.ts';
import { hrefOf, type Route, readRoute } from '../../src/explorer/app/route.ts';
import { explorerFile } from '../../src/explorer/serve-explorer.ts';

describe('safeUrl', () => {
  it.each(['https://news.example/a?b=c#d', 'http://news.example/'])('takes %s', (url) =>
    expect(safeUrl(url)).toBe(url),
  );
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//evil.example',
    'x',
    '',
    null,
    undefined,
  ])('refuses %s', (url) => expect(safeUrl(url)).toBeNull());
});

describe('questions that the home page proposes', () => {
  const counts = { affirmingOrigins: 1, denyingOrigins: 1 };
  const claim = (text: string, language: string, name = 'Lyon', country: string | null = null) => ({
    node: { id: 'clm_x', text, language, predicateClass: 'supply', subject: { name, country }, counts },
  });
  const people = { edges: [{ node: { id: 'per_x', name: 'Ann Moss' } }] };
  const none = { edges: [] };

  it('are those of the documentation where the graph answers them', () => {
    const disputed = { edges: [claim('La Chine a livré des drones', 'fr', 'Chine', 'CN')] };
    expect(exampleQuestions({ people, disputed, newest: none } as never)).toEqual(en.examples);
  });

  it('are made of what the graph holds, a claim in its own language', () => {
    const disputed = {
      edges: [
        claim('Nous [la mairie] avons payé', 'fr'),
        claim('Elle a dit « non »', 'fr'),
        claim("L'usine a rejeté des eaux usées", 'fr', 'usine'),
      ],
    };
    expect(exampleQuestions({ people, disputed, newest: none } as never)).toEqual([
      'claims about Lyon',
      "qui dément que l'usine a rejeté des eaux usées ?",
      'what does Ann Moss say?',
    ]);
    const newest = { edges: [claim('The council will close two schools.', 'en')] };
    expect(exampleQuestions({ people: none, disputed: none, newest } as never)).toEqual([
      'claims about Lyon',
      'who says that the council will close two schools?',
    ]);
  });

  it('are none where the graph is empty', () => {
    expect(exampleQuestions({ people: none, disputed: none, newest: none } as never)).toEqual([]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2023-03-21', 'en', '21 Mar 2023'],
    ['2023-03-21T23:59:00-05:00', 'fr', '21 mars 2023'],
    ['2023-03', 'fr', 'mars 2023'],
    ['2023', 'en', '2023'],
    [null, 'en', ''],
    ['soon', 'en', 'soon'],
  ])('%s in %s', (date, locale, expected) => expect(formatDate(date, locale)).toBe(expected));
});

describe('reasonIn', () => {
  it.each([
    ['word drones in the object', 'mot « drones » dans l’objet'],
    ['said by a procureur', 'dit par : procureur'],
    ['said by Aline Roussin', 'dit par Aline Roussin'],
    ['subject Marie names', 'sujet : Marie names'],
    ['drone is a kind of weapon', '« drone » est une sorte de « weapon »'],
    ['incompatible figures: 12 and 20', 'chiffres incompatibles : 12 et 20'],
    ['no entity named "$1 $&" in the graph', 'rien ni personne du nom de « $1 $& » dans le graphe'],
    ['a reason nobody foresaw', 'a reason nobody foresaw'],
  ])('%s', (reason, french) => {
    expect(reasonIn('fr', reason)).toBe(french);
    expect(reasonIn('en', reason)).toBe(reason);
  });
});

describe('markSpans', () => {
  const text = 'One two three.\n\nFour five.';

  it('cuts paragraphs where highlights begin and end', () => {
    expect(markSpans(text, [{ id: 'a', kind: 'affirms', start: 4, end: 7 }])).toEqual([
      [
        { words: 'One ', kinds: [], ids: [] },
        { words: 'two', kinds: ['affirms'], ids: ['a'] },
        { words: ' three.', kinds: [], ids: [] },
      ],
      [{ words: 'Four five.', kinds: [], ids: [] }],
    ]);
  });

  it('shares pieces between overlapping highlights, over paragraphs too', () => {
    const pieces = markSpans(text, [
      { id: 'a', kind: 'affirms', start: 0, end: 20 },
      { id: 'b', kind: 'quoted', start: 8, end: 14 },
    ]);
    expect(pieces[0]!.map(({ words, kinds }) => [words, kinds.join('+')])).toEqual([
      ['One two ', 'affirms'],
      ['three.', 'affirms+quoted'],
    ]);
    expect(pieces[1]!.map(({ words, kinds }) => [words, kinds.join('+')])).toEqual([
      ['Four', 'affirms'],
      [' five.', ''],
    ]);
  });

  it('loses and adds no word', () => {
    const spans = Array.from({ length: 12 }, (_, n) => ({
      id: String(n),
      kind: 'x',
      start: n * 2,
      end: n * 2 + 5,
    }));
    expect(markSpans(text, spans).map((paragraph) => paragraph.map(({ words }) => words).join(''))).toEqual(
      text.split('\n\n'),
    );
    expect(markSpans('', [])).toEqual([]);
  });
});

describe('routes', () => {
  it.each<Route>([
    { page: 'home' },
    { page: 'ask', question: 'qui dément « ça » & plus ?#', tab: 'answer' },
    { page: 'ask', question: 'drones', tab: 'graph' },
    { page: 'claim', id: 'clm_ab2cd3ef4gh5ij6kl7mn' },
    { page: 'speaker', id: 'a/b?c#d' },
  ])('%j survives its address', (route) => expect(readRoute(hrefOf(route))).toEqual(route));

  it('anything else is home', () => {
    for (const hash of ['', '#', '#/', '#/nowhere/x', '#/claim', '#//'])
      expect(readRoute(hash)).toEqual({ page: 'home' });
  });

  it('a broken escape is not a broken page', () =>
    expect(readRoute('#/claim/%E0%A4%A')).toEqual({ page: 'claim', id: '%E0%A4%A' }));
});

describe('wrap', () => {
  it('breaks at spaces, three lines at most', () => {
    expect(wrap('La Chine a livré des drones à la Russie', 20)).toEqual([
      'La Chine a livré des',
      'drones à la Russie',
    ]);
    expect(wrap('a b c d e f g h', 3)).toHaveLength(3);
    expect(wrap('', 10)).toEqual([]);
  });
});

describe('languages', () => {
  it('say the same things', () => {
    const shape = (words: object): unknown =>
      Object.fromEntries(
        Object.entries(words).map(([key, value]) => [
          key,
          Array.isArray(value) ? value.length : typeof value === 'object' ? shape(value) : typeof value,
        ]),
      );
    expect(shape(fr)).toEqual(shape(en));
  });
});

describe('files', () => {
  it('are four, small, and name no other host', async () => {
    for (const path of ['/', '/explorer.css', '/explorer.js', '/favicon.svg']) {
      const file = (await explorerFile(path))!;
      expect(file.body.length).toBeLessThan(400_000);
      expect(file.body).not.toMatch(/(src|href)=["']https?:|@import|url\(["']?https?:/);
    }
    expect(await explorerFile('/main.ts')).toBeNull();
    expect(await explorerFile('/constructor')).toBeNull();
  });
});
