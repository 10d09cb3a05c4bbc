import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { Line } from '../line.ts';
import { firstProse, type NoiseRule } from '../page.ts';

const LEAST_WORDS = 6;
const MOST_WORDS = 40;
/** Words of a line in which its subject's act is looked for. */
const ACT_WITHIN = 8;
const GESTURE_WITHIN = 16;
const INDEFINITE =
  /^(?:an?|one|two|three|four|five|some|several|une?|des|deux|trois|quatre|plusieurs|quelques)$/;
/** Names need none of these. */
const DEFINITE =
  /^(?:the|this|that|these|it|he|she|they|in|on|le|la|les|l|ce|cette|il|elle|ils|elles|en|au)$/;
const MONTH = String.raw`(?:[Jj]an|[Ff]e[bv]|[Ff]év|[Mm]ar|[Aa][pv]r|[Mm]a[yi]|[Jj]u[nil]|[Aa]ug|[Aa]oût|[Ss]ep|[Oo]ct|[Nn]ov|[Dd][eé]c)\p{L}{0,7}\.?`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "Tuesday, March 15, 2016", "15 March 2016", "le 4 mai 2021": a day with its year. */
const FULL_DATE = new RegExp(
  String.raw`\b${MONTH}\s\d{1,2},?\s\d{4}\b|\b\d{1,2}(?:er)?\s${MONTH}\s\d{4}\b`,
  'u',
);
const DAY = new RegExp(
  String.raw`\b(?:on\s)?${WEEKDAY}\b|\b${MONTH}\s\d{1,2}\b|\b\d{1,2}(?:er)?\s${MONTH}|\bin\s\d{4}\b`,
  'u',
);
/** A place: a preposition and a capital. */
const PLACE = /\s(?:in|at|near|outside|along|à|de|devant|près)\s(?:\p{Ll}[\p{L}'’-]*\s){0,4}\p{Lu}/u;
/** Where people stand in the picture. */
const POSITION =
  /(?:,\s(?:left|center|centre|second from (?:left|right)|third from (?:left|right)|foreground),?\s|\((?:left|right|center|centre|L|R|G|D|à gauche|à droite|au centre|de dos|de face|second from (?:left|right))\))/u;
/** Another sentence begins within the line; abbreviations are short. */
const SENTENCES = /\p{Ll}{4}[.!?…]\s+\p{Lu}/u;

type Captions = Record<'openers' | 'whom' | 'acts' | 'gestures', ReadonlySet<string>>;
let loaded: Captions | null = null;

/**
 * Accepts captions without a credit, by what they are: one sentence alone in its paragraph, without quoted words, that
 * names its picture, or tells in the present what somebody unnamed does at a place or on a day, or what somebody named
 * does on a day given with its year, or who stands left.
 * Fires on: "Firefighters battle a blaze near Redding that has destroyed a dozen homes, officials said Thursday."
 * Not on: "Firefighters reached the last homes near Redding at dawn, officials said Thursday."
 */
export const cutBareCaptions: NoiseRule = {
  id: 'noise/rules/cut-bare-captions',
  apply(page) {
    const prose = page.lines.filter((line) => line.cut === null && line.shape === 'prose').length;
    if (firstProse(page) < 0 || prose < 2) return;
    let opened = false;
    for (const line of page.lines) {
      if (line.cut) continue;
      // The first line is the headline, told in the present too.
      if (opened && line.text !== page.title && isCaption(line)) line.cut = this.id;
      opened = true;
    }
  },
};

function isCaption(line: Line): boolean {
  const { text } = line;
  if (line.wordCount < LEAST_WORDS || line.wordCount > MOST_WORDS || line.shape === 'item') return false;
  if (/[«»“”":]/.test(text) || /[?!]\W*$/.test(text) || SENTENCES.test(text)) return false;
  const { openers, whom, acts, gestures } = (loaded ??= load());
  const words = line.words.map(({ word }) => word);
  const dayAndYear = /\d{4}/.test(text) && FULL_DATE.test(text);
  const located = () => DAY.test(text) || PLACE.test(text);
  if (says(openers, words, 0, 1)) return DAY.test(text) || /\s\p{Lu}/u.test(text);
  const from = INDEFINITE.test(words[0]!) ? 1 : 0;
  const subject = words.slice(from, from + 2).findIndex((word) => whom.has(word));
  if (subject >= 0 && says(acts, words, from + subject + 1, ACT_WITHIN)) {
    // French tells news in the present; only a full date makes a caption of it.
    if (isFrench(words) ? dayAndYear : located()) return true;
  }
  if (POSITION.test(text) && located())
    return says(gestures, words, 1, GESTURE_WITHIN) || says(acts, words, 1, GESTURE_WITHIN);
  return dayAndYear && !DEFINITE.test(words[0]!) && says(gestures, words, 2, GESTURE_WITHIN);
}

function isFrench(words: readonly string[]): boolean {
  return words.some((word) => /^(?:le|la|les|du|des|une|dans|sur|au|aux|et)$/.test(word));
}

/** Whether one of the phrases begins among the words from `from` to before `to`. */
function says(phrases: ReadonlySet<string>, words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, words.length); at++) {
    for (let length = 1; length <= 4; length++) {
      if (phrases.has(words.slice(at, at + length).join(' '))) return true;
    }
  }
  return false;
}

function load(): Captions {
  const file = readYaml(readFileSync(new URL('../captions.yml', import.meta.url), 'utf8')) as Record<
    keyof Captions,
    { words: string[] }
  >;
  const set = (group: keyof Captions) => new Set(file[group].words);
  return { openers: set('openers'), whom: set('whom'), acts: set('acts'), gestures: set('gestures') };
}
