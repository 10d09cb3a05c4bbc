/**
 * Extracts every `*.txt` of a folder and writes `<stem>.pred.json` files for a scorer.
 * Usage: node bench/extraction/predict.ts ARTICLES_DIR OUT_DIR
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract } from '../../src/extraction/extract.ts';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: node bench/extraction/predict.ts ARTICLES_DIR OUT_DIR');
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const text = readFileSync(join(from, file), 'utf8');
  const language =
    /\b(le|la|les|des|est|une|dans)\b/gi.exec(text) &&
    (text.match(/\b(le|les|des|est|une|dans)\b/g)?.length ?? 0) >
      (text.match(/\b(the|of|and|is|in)\b/g)?.length ?? 0)
      ? 'fr'
      : 'en';
  const { entities, quotes, assertions } = extract({ id: `art_${'a'.repeat(20)}`, language, text });
  const named = (kind: string) => entities.filter((entity) => entity.kind === kind);
  writeFileSync(
    join(to, `${basename(file, '.txt')}.pred.json`),
    JSON.stringify({
      people: named('Person'),
      organizations: named('Organization'),
      quotes,
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
