import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { lineWords, makeLine } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

const WINDOW = 800;
const MOST_SENTENCES = 5;
const LONGEST_PHRASE = 4;
const SHOUTS = /!\s?!|\p{Lu}{4,}\s\p{Lu}{4,}\s\p{Lu}{3,}/u;
/** Looked at before the lists: the last words of most lines hold none of these. */
const LAST = 160;
const LIKELY =
  /!\s?!|click|tap |order|buy|shop|watch|yours|free|claim|cliquez|commandez|profitez|gratuit|en profite/i;
const SENTENCE_START = /(?<=[.!?…»”")])\s*(?=[\p{Lu}\p{N}«“"¿¡$€£])/gu;

type Signs = Record<'calls' | 'baits', ReadonlySet<string>>;
let loaded: Signs | null = null;

/**
 * Accepts, below the first paragraph, the last sentences of a line that sell something: one that calls to click or
 * order, or a promise that shouts, with the promises before it.
 * Fires on: "… the mayor said. Local baker reveals a weird trick for lasting bread. Click now to see!!"
 * Not on: "Click on the map, the clerk told them, and you see the plots." (no call of that kind, quoted words)
 */
export const cutAdvertisements: NoiseRule = {
  id: 'noise/rules/cut-advertisements',
  apply(page) {
    const first = firstProse(page);
    if (first < 0) return;
    for (let i = first; i < page.lines.length; i++) {
      const line = page.lines[i]!;
      if (line.cut) continue;
      const end = withoutAdvertisement(line.text);
      if (end === line.text.length) continue;
      page.removed.push({ rule: this.id, text: line.text.slice(end).trim() });
      const text = line.text.slice(0, end).trim();
      if (text === '') line.cut = this.id;
      else page.lines[i] = makeLine(text);
    }
  },
};

/** Length of the text without the advertisement at its end. */
function withoutAdvertisement(text: string): number {
  if (!LIKELY.test(text.slice(-LAST))) return text.length;
  const start = Math.max(0, text.length - WINDOW);
  const tail = text.slice(start);
  const starts = [0, ...[...tail.matchAll(SENTENCE_START)].map(({ index }) => index)];
  let end = tail.length;
  for (let n = 0; n < MOST_SENTENCES && starts.length > 0; n++) {
    const from = starts.pop()!;
    // The window may begin within a sentence.
    if (from === 0 && start > 0) break;
    const sentence = tail.slice(from, end);
    if (/[«»“”"]/.test(sentence) || !sells(sentence, n > 0)) break;
    end = from;
  }
  return start + end;
}

function sells(sentence: string, beside: boolean): boolean {
  const { calls, baits } = (loaded ??= load());
  const words = lineWords(sentence).map(({ word }) => word);
  if (words.length === 0) return beside;
  if (holds(words, calls)) return true;
  return (beside || SHOUTS.test(sentence)) && holds(words, baits);
}

function holds(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= LONGEST_PHRASE; length++) {
      if (phrases.has(words.slice(at, at + length).join(' '))) return true;
    }
  }
  return false;
}

function load(): Signs {
  const file = readYaml(readFileSync(new URL('../advertisements.yml', import.meta.url), 'utf8')) as Record<
    keyof Signs,
    { words: string[] }
  >;
  return { calls: new Set(file.calls.words), baits: new Set(file.baits.words) };
}
