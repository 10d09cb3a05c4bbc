import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export interface ExpectedEntity {
  readonly name: string;
  readonly mentions: readonly string[];
}
export interface ExpectedQuote {
  readonly text: string;
  readonly speaker: string;
  readonly speakerKind: string;
  readonly cue: string;
}
export interface ExpectedClaim {
  readonly evidence: string;
  readonly claimant: string;
  readonly claimantKind: string;
  readonly via: readonly string[];
  readonly cue: string;
  readonly direct: boolean;
  readonly polarity: 'asserted' | 'denied';
  readonly subject: string;
  readonly object: string;
}
export interface Expected {
  readonly id: string;
  readonly language: 'fr' | 'en';
  readonly noise: readonly string[];
  readonly people: readonly ExpectedEntity[];
  readonly organizations: readonly ExpectedEntity[];
  readonly quotes: readonly ExpectedQuote[];
  readonly claims: readonly ExpectedClaim[];
}

export interface Seed {
  readonly id: string;
  /** File the article stands in, relative to seeds/. */
  readonly file: string;
  readonly source: string;
  /** All text of the page, noise included, markup dropped. */
  readonly text: string;
  readonly expected: Expected;
}

const FOLDER = new URL('../../seeds/', import.meta.url).pathname;

/** Reads every article of seeds/ without the code under test: own decoding, a bare DOM, no main-text finding. */
export function readSeeds(): Seed[] {
  const files = readdirSync(FOLDER).sort();
  return files
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => {
      const id = file.replace('.expected.json', '');
      const expected = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Expected;
      const line = /^(.*)\.(\d+)$/.exec(id);
      if (line) {
        const lines = readFileSync(join(FOLDER, `${line[1]}.jsonl`), 'utf8').split('\n');
        const row = JSON.parse(lines[Number(line[2]) - 1]!) as { html?: string; text?: string };
        const text = row.html ? textOf(`<html><body>${row.html}</body></html>`) : row.text!;
        return { id, file: `${line[1]}.jsonl`, source: lines[Number(line[2]) - 1]!, text, expected };
      }
      const name = files.find((other) => other === `${id}.html` || other === `${id}.txt`);
      if (!name) throw new Error(`${file} has no article beside it; write ${id}.html or ${id}.txt`);
      const source = decode(readFileSync(join(FOLDER, name)));
      return { id, file: name, source, text: name.endsWith('.html') ? textOf(source) : source, expected };
    });
}

/** UTF-8 where the bytes are valid UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function textOf(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  return document.body.textContent ?? '';
}
