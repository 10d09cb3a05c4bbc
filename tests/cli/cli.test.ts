import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dixit } from './terminal.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
let dir: string;
let store: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dixit-cli-'));
  store = `sqlite:${join(dir, 'graph.db')}`;
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A file of the test's own folder. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE =
  'La ministre des Transports, Aline Roussin, a déclaré mercredi que la ligne de Brévannes rouvrirait en juin. ' +
  '« Les travaux sont terminés », a-t-elle ajouté devant la presse. Le maire, Paul Estève, a nié avoir retardé le chantier. ' +
  'La ligne est fermée depuis deux ans, et les habitants de la vallée prennent le car pour aller au travail.';

describe('help and usage', () => {
  it('lists the commands, and examples for each', async () => {
    const { code, out } = await dixit('--help');
    expect(code).toBe(0);
    for (const name of ['ingest', 'ask', 'extract', 'serve', 'export', 'stats', 'demo'])
      expect(out).toContain(name);
    expect((await dixit('ask', '--help')).out).toContain(
      'Examples:\n  dixit ask "claims about China supplying drones"',
    );
  });

  it('says its version, and in the help of each command what a store address looks like', async () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    for (const flag of ['--version', '-V'])
      expect(await dixit(flag)).toMatchObject({ code: 0, out: `${version}\n` });
    expect((await dixit('ask', '--help')).out).toContain('neo4j://HOST:PORT');
  });

  it('proposes the near command after a typing error, with exit code 2', async () => {
    const { code, err } = await dixit('ingets', 'x');
    expect(code).toBe(2);
    expect(err).toContain('ingest');
  });

  it('understands options before the command, and their help', async () => {
    const { code, out } = await dixit('--json', '--store', 'sqlite::memory:', 'stats');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ articles: 0 });
    const help = await dixit('--store', 'stats', '--help');
    expect(help.out).toContain('ingest');
    expect((await dixit('help', 'ask')).out).toContain('--limit');
  });

  it('refuses a port that is none, quoting it', async () => {
    const { code, err } = await dixit('serve', '--port', '70000', '--store', 'sqlite::memory:');
    expect(code).toBe(2);
    expect(err).toContain('"70000"');
  });
});

describe('addresses of pages', () => {
  it('that are not public are set aside, and the files beside them are ingested', async () => {
    const { code, out } = await dixit(
      'ingest',
      file('beside.txt', ARTICLE),
      'http://169.254.169.254/latest/meta-data/',
      'http://localhost:1/',
      '--store',
      'sqlite::memory:',
      '--json',
    );
    const summary = JSON.parse(out);
    expect(summary.ingested).toBe(1);
    expect(summary.setAside.map(({ code }: { code: string }) => code)).toEqual([
      'ADDRESS_REFUSED',
      'ADDRESS_REFUSED',
    ]);
    expect(code).not.toBe(0);
  });
});

describe('the way of the data', () => {
  it('joins two names by a reference file, and names its broken rows', async () => {
    const own = `sqlite:${join(dir, 'reference.db')}`;
    const first = file('reference-1.txt', ARTICLE);
    const second = file(
      'reference-2.txt',
      'La patronne du rail dément tout retard. « Rien ne bloque », a affirmé jeudi Mme Colombe Astier devant les élus de la vallée. ' +
        'Les habitants de Brévannes attendent la réouverture de leur ligne depuis deux ans et prennent le car chaque matin.',
    );
    const names = file(
      'names.csv',
      'name,kind,aliases,wikidata\nAline Roussin,person,Colombe Astier,Q1234567\nPaul Estève,persone,,\n',
    );
    const { code, err } = await dixit('ingest', first, second, '--reference', names, '--store', own);
    expect(code).toBe(0);
    expect(err).toContain('names.csv, line 3: "persone" is no kind');
    const found = JSON.parse((await dixit('find', 'Colombe Astier', '--json', '--store', own)).out);
    expect(JSON.stringify(found)).toContain('Aline Roussin');
    expect((await dixit('ingest', first, '--reference', join(dir, 'none.csv'), '--store', own)).code).toBe(2);
  });

  it('ingests seeds, says what it found, and leaves the graph alone the second time', async () => {
    const first = JSON.parse((await dixit('ingest', SEEDS, '--store', store, '--json')).out);
    expect(first.setAside).toEqual([]);
    expect(first.ingested).toBeGreaterThanOrEqual(12);
    expect(first.quotes).toBeGreaterThan(20);
    const digest = async () =>
      JSON.parse((await dixit('stats', '--digest', '--json', '--store', store)).out).digest;
    const before = await digest();
    const second = JSON.parse((await dixit('ingest', SEEDS, '--store', store, '--json')).out);
    expect(second).toMatchObject({ ingested: 0, unchanged: first.ingested });
    expect(await digest()).toBe(before);
  });

  it('answers the flagship question: who affirms, who denies, sentence, article, origins', async () => {
    const { code, out } = await dixit('ask', 'claims about China supplying drones', '--store', store);
    expect(code).toBe(0);
    expect(out).toMatch(/affirms/);
    expect(out).toMatch(/denies/);
    expect(out).toMatch(/independent origin/);
    expect(out).toMatch(/drones/);
  });

  it('answers in JSON with ids, offsets and counts', async () => {
    const { out } = await dixit('ask', 'qui dément avoir livré des drones ?', '--json', '--store', store);
    const { claims, question } = JSON.parse(out);
    expect(question).toMatchObject({ language: 'fr', intent: 'WHO_DENIES' });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims[0].id).toMatch(/^clm_/);
    expect(claims[0].sayings.some((saying: { stance: string }) => saying.stance === 'DENIES')).toBe(true);
  });

  it('gives the ids that other commands take where asked, and the address of each article', async () => {
    const { out } = await dixit('ask', 'qui dément avoir livré des drones ?', '--ids', '--store', store);
    const claim = /clm_[a-z0-9]{20}/.exec(out)![0];
    expect((await dixit('evidence', claim, '--store', store)).code).toBe(0);
    expect(out).toMatch(/art_[a-z0-9]{20} · (?:https?:\/\/|\S+\.(?:html|txt))/);
    expect((await dixit('ask', 'drones', '--store', store)).out).not.toContain('clm_');
  });

  it('lists articles: newest first, those with some words, and marks those that count no more', async () => {
    const articles = async (...words: string[]) =>
      JSON.parse((await dixit('articles', ...words, '--json', '--store', store)).out);
    const all = await articles('--limit', '100');
    const dates = all.flatMap(({ publishedAt }: { publishedAt: string | null }) => publishedAt ?? []);
    expect(dates).toEqual([...dates].sort().reverse());
    const found = await articles('sanctions');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    const retired = await articles('--retired', '--limit', '100');
    expect(retired.length).toBe(all.length + 1);
    const { out } = await dixit('articles', '--retired', '--limit', '100', '--store', store);
    expect(out.match(/corrected or withdrawn/g)).toHaveLength(1);
    expect((await dixit('articles', 'zyzzyva', '--store', store)).out).toBe('No article.\n');
    expect((await dixit('articles', 'drones', '--retired', '--store', store)).code).toBe(2);
  });

  it('says so when nothing is found', async () => {
    const { code, out } = await dixit('ask', 'claims about zyzzyva quokkas', '--store', store);
    expect(code).toBe(0);
    expect(out).toContain('no claim answers this');
    expect(out).not.toContain('No claim found');
  });

  it('exports what graph tools read', async () => {
    const target = join(dir, 'graph.gexf');
    expect((await dixit('export', '--format', 'gexf', '--out', target, '--store', store)).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toMatch(/^<\?xml[\s\S]*<gexf[\s\S]*<\/gexf>\s*$/);
    expect((await dixit('export', '--format', 'graphml', '--store', store)).out).toContain('</graphml>');
    expect(await dixit('export', '--format', 'dot', '--store', store)).toMatchObject({ code: 2 });
  });
});

describe('extract', () => {
  it('writes one JSON file an article, of the documented shape, every span verbatim', async () => {
    const out = join(dir, 'facts');
    expect((await dixit('extract', file('ligne.txt', ARTICLE), '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['ligne.json']);
    const facts = JSON.parse(readFileSync(join(out, 'ligne.json'), 'utf8'));
    expect(facts.article).toMatchObject({ language: 'fr' });
    expect(facts.people.map((person: { name: string }) => person.name)).toEqual([
      'Aline Roussin',
      'Paul Estève',
    ]);
    expect(facts.quotes).toMatchObject([
      { text: 'Les travaux sont terminés', speaker: { name: 'Aline Roussin', kind: 'person' } },
    ]);
    const denial = facts.claims.find((claim: { polarity: string }) => claim.polarity === 'denied');
    expect(denial).toMatchObject({ claimant: { name: 'Paul Estève', kind: 'person' } });
    for (const { start, end, evidence } of facts.claims)
      expect(facts.article.text.slice(start, end)).toBe(evidence);
    for (const { start, end, text } of facts.quotes) expect(facts.article.text.slice(start, end)).toBe(text);
  });

  it('explains: rules, confidences, refusals, passages cut', async () => {
    const { out } = await dixit('extract', file('ligne.txt', ARTICLE), '--explain', '--json');
    const facts = JSON.parse(out);
    expect(facts.claims[0].rule).toMatch(/\//);
    expect(facts).toHaveProperty('refused');
    expect(facts).toHaveProperty('removed');
  });
});

describe('bad input', () => {
  it('a store whose file is missing is said to be missing, and is not made', async () => {
    for (const command of [['ask', 'drones'], ['stats'], ['articles'], ['export', '--format', 'gexf']]) {
      const { code, err } = await dixit(...command, '--store', join(dir, 'mistyped.db'));
      expect(code).toBe(5);
      expect(err).toContain('mistyped.db');
      expect(err).toContain('dixit ingest');
    }
    expect(readdirSync(dir)).not.toContain('mistyped.db');
  });

  it.each(['ask drones', 'find drones', 'judgements', 'articles'])(
    '%s: a limit that is no whole number is refused',
    async (command) => {
      for (const limit of ['many', '0', '-3', '2.5'])
        expect(
          await dixit(...command.split(' '), '--limit', limit, '--store', 'sqlite::memory:'),
        ).toMatchObject({ code: 2, err: expect.stringContaining(`"${limit}" is no --limit`) });
    },
  );

  it('a question to an empty graph says that it is empty', async () => {
    const { code, err } = await dixit('ask', 'drones', '--store', 'sqlite::memory:');
    expect(code).toBe(0);
    expect(err).toContain('holds no article yet');
  });

  it('files of kinds that are not read are counted, sidecars and hidden ones are not', async () => {
    const folder = mkdtempSync(join(dir, 'mixed-'));
    for (const name of [
      'a.txt',
      'a.gold.json',
      'README.md',
      '.hidden.pdf',
      'b.pdf',
      'c.PDF',
      'd.docx',
      'style.css',
    ])
      writeFileSync(join(folder, name), ARTICLE);
    const { err } = await dixit('ingest', folder, '--store', 'sqlite::memory:');
    expect(err).toContain('passed over, of kinds that are not read in folders: 2 .pdf, 1 .docx');
    const { out } = await dixit('ingest', folder, '--store', 'sqlite::memory:', '--json');
    expect(JSON.parse(out)).toMatchObject({ ingested: 1, passedOver: { '.pdf': 2, '.docx': 1 } });
  });

  it('says the time a question was understood to ask about', async () => {
    const { out } = await dixit('ask', 'que disait la Chine en février 2023 ?', '--store', store);
    expect(out).toContain('published 2023-02');
  });

  it('counts a folder without articles as one thing read', async () => {
    const { err } = await dixit('ingest', mkdtempSync(join(dir, 'bare-')), '--store', 'sqlite::memory:');
    expect(err).toContain('read 1 of 1');
  });

  const line = (text: string, n: number) =>
    JSON.stringify({
      url: `https://news.example/${n}`,
      title: `Titre ${n}`,
      text: `${text} Numéro ${n}.`,
      language: 'fr',
    });

  it('loads the other lines when line 7 is broken, and exits with 3', async () => {
    const lines = Array.from({ length: 10 }, (_, index) => line(ARTICLE, index + 1));
    lines[6] = '{"url": "https://news.example/7", "text": "coup';
    const aside = join(dir, 'aside.jsonl');
    const { code, out } = await dixit(
      'ingest',
      file('dump.jsonl', lines.join('\n')),
      '--store',
      'sqlite::memory:',
      '--json',
      '--set-aside',
      aside,
    );
    expect(code).toBe(3);
    const summary = JSON.parse(out);
    expect(summary.ingested).toBe(9);
    expect(summary.setAside).toMatchObject([{ line: 7, code: 'INPUT_MALFORMED' }]);
    expect(JSON.parse(readFileSync(aside, 'utf8'))).toMatchObject({ line: 7, path: join(dir, 'dump.jsonl') });
  });

  it.each([
    ['an empty file', () => file('empty.txt', ''), 'INPUT_EMPTY'],
    [
      'a binary file',
      () =>
        file(
          'binary.txt',
          Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
        ),
      'INPUT_BINARY',
    ],
    ['a file of 50 MB', () => file('huge.txt', 'Une phrase de plus. '.repeat(2_621_440)), 'INPUT_TOO_LARGE'],
    ['a path that is missing', () => join(dir, 'nowhere.txt'), 'INPUT_NOT_FOUND'],
    [
      'a page without text',
      () => file('bare.html', '<html><body><nav>Accueil</nav></body></html>'),
      'INPUT_NO_TEXT',
    ],
    ['a folder without articles', () => mkdtempSync(join(dir, 'none-')), 'INPUT_NO_ARTICLES'],
  ])('%s: typed error, exit code 4', async (_what, path, expected) => {
    const { code, out, err } = await dixit('ingest', path(), '--store', 'sqlite::memory:', '--json');
    expect(code).toBe(4);
    expect(out + err).toContain(expected);
  });

  it('keeps an article in a language without rules, marked and not extracted', async () => {
    const german =
      'Die Bundesregierung hat am Mittwoch erklärt, dass die Lieferung der Züge im Juni beginnen werde. „Wir sind bereit“, ' +
      'sagte die Ministerin vor der Presse in Berlin, während die Opposition das Vorhaben weiterhin für zu teuer hält.';
    const { code, out, err } = await dixit(
      'ingest',
      file('deutsch.txt', german),
      '--store',
      'sqlite::memory:',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ingested: 1, notExtracted: 1, quotes: 0, assertions: 0 });
    expect(err).toContain('LANGUAGE_UNSUPPORTED');
  });

  it('a database that is down: says which, exit code 5, no password shown', async () => {
    const { code, err } = await dixit('stats', '--store', 'neo4j://neo4j:s3cret@127.0.0.1:9');
    expect(code).toBe(5);
    expect(err).toContain('STORE_UNREACHABLE');
    expect(err).not.toContain('s3cret');
  });

  it('article text cannot steer the terminal', async () => {
    const evil = ARTICLE.replaceAll('La ligne', '\u001b[2J\u001b]0;owned\u0007La ligne').replaceAll(
      'juin',
      'ju\u202ein',
    );
    await dixit('ingest', file('evil.txt', evil), '--store', store);
    const { out } = await dixit('ask', 'ligne de Brévannes', '--store', store);
    expect(out).toContain('Brévannes');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
