/**
 * Reads and extracts every `*.txt` of a folder as `dixit extract` does and writes `<stem>.pred.json` files for a scorer.
 * Usage: node bench/extraction/predict.ts ARTICLES_DIR OUT_DIR
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { extract } from '../../src/extraction/extract.ts';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: node bench/extraction/predict.ts ARTICLES_DIR OUT_DIR');
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const { article } = await articleFromText(readFileSync(join(from, file)), { file });
  const { entities, quotes, assertions } = extract(article);
  const named = (kind: string) => entities.filter((entity) => entity.kind === kind);
  writeFileSync(
    join(to, `${basename(file, '.txt')}.pred.json`),
    JSON.stringify({
      people: named('Person'),
      organizations: named('Organization'),
      // The scored format counts words in marks; turns of an interview without any are direct speech in the claims.
      quotes: quotes.filter(({ detail }) => !detail.startsWith('Quotation (spoken-turn)')),
      claims: assertions.map((assertion) => ({
        evidence: assertion.text,
        claimant: assertion.speaker,
        cue: assertion.cue?.text ?? '',
        direct: assertion.direct,
        polarity: assertion.stance === 'AFFIRMS' ? 'asserted' : 'denied',
      })),
    }),
  );
}
