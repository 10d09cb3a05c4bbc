import { formTest, writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, INFINITIVE, lemmaOf, NOUN, PARTICIPLE, VERB } from './word.ts';

const BEGINS_SUBJECT: ReadonlySet<string> = new Set([
  'determiner',
  'noun',
  'name',
  'adjective',
  'number',
  'pronoun',
]);
const WITHIN_SUBJECT: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'adjective',
  'preposition',
  'determiner',
  'number',
  'clitic',
  'conjunction',
  'adverb',
]);

/**
 * Accepts: a past form that may be a noun, adjective or participle, behind a subject that opens its clause, where the
 * clause has no other verb.
 * Fires on: The old yard closed, Tim said. He said the shop shut in June.
 * Not on: The bridge closed in June reopened. The closed shop, a landmark built in 1920, …
 */
export function findVerbOfEnglishClause(tokens: MutableToken[], from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !isBoundary(tokens[end]!)) end++;
    const before = start > from ? tokens[start - 1]! : undefined;
    const resumes = before?.text === ',' && start - 2 > from && SAID.of(tokens[start - 2]!);
    // "The man accused of robbing a bank said": the boundary is the clause's own verb.
    const closed =
      end < to && tokens[end]!.tag === 'verb' && /^(?:noun|name)$/.test(tokens[end - 1]?.tag ?? '');
    if (!closed && end - start >= 2 && (!before || OPENS.of(before) || before.tag === 'mark' || resumes)) {
      // Behind "said" and the like a clause must follow; "that" may be a pronoun.
      const due =
        before !== undefined && DUE.of(before) && (before.tag === 'verb' || before.tag === 'participle');
      const verb = candidate(tokens, start, end, due);
      // “It is over,” said the Harbour Rovers coach: behind the quotation its speaker, no clause.
      const inverted = start - 2 >= from && tokens[start - 2]!.tag === 'mark';
      const told = verb < 0 && before !== undefined && TELLS.of(before) && !inverted;
      const base = told ? (behindRelative(tokens, start, end) ?? baseForm(tokens, start, end)) : verb;
      if (base >= 0) {
        tokens[base]!.tag = 'verb';
        tokens[base]!.lemma = lemmaOf(tokens[base]!.word, 'V', 'P', 'I');
      }
    }
    if (before?.text === ',') tagClosingCue(tokens, start, end);
    start = end + 1;
  }
}

/** ", the researchers noted.": an article or a noun, and a past form of saying that closes the stretch. */
function tagClosingCue(tokens: MutableToken[], from: number, to: number): void {
  const last = tokens[to - 1]!;
  if (tokens[to] && !/^[.,“”"]/.test(tokens[to]!.text)) return;
  if (
    to - from >= 2 &&
    to - from < 12 &&
    CLOSING_BASE.of(last) &&
    last.tag === 'noun' &&
    pluralSpeaks(tokens, from, to)
  ) {
    last.tag = 'verb';
    last.lemma = lemmaOf(last.word, 'V', 'I');
    return;
  }
  // ", a Hollis Institute analysis shows."
  const writing = to - from >= 3 && to - from < 8 && WRITING.of(tokens[to - 2]!) && CLOSING_PRESENT.of(last);
  if (writing && last.tag === 'noun') {
    for (let i = from; i < to - 1; i++)
      if (!/^(?:determiner|noun|name|adjective)$/.test(tokens[i]!.tag)) return;
    last.tag = 'verb';
    last.lemma = lemmaOf(last.word, 'V', 'I');
    return;
  }
  if (to - from < 2 || to - from > 6 || !CLOSING.of(last) || last.tag === 'verb') return;
  for (let i = from; i < to - 1; i++)
    if (!/^(?:determiner|noun|name|adjective|number)$/.test(tokens[i]!.tag)) return;
  if (!/^(?:noun|name)$/.test(tokens[to - 2]!.tag)) return;
  last.tag = 'verb';
  last.lemma = lemmaOf(last.word, 'V', 'P');
}

const WRITING = formTest(
  /^(?:analysis|study|report|survey|poll|review|assessment|estimate|forecast|investigation|audit|inquiry|index|census)$/,
);
const CLOSING_PRESENT = formTest(
  /^(?:shows|suggests|finds|reveals|claims|estimates|notes|reports|warns|concludes)$/,
);
const CLOSING_BASE = formTest(/^(?:report|claim|estimate|warn|argue|note|suggest|conclude|forecast)$/);

/** ", linguists at Elm University report.": a plural noun without an article of its own, and names behind it. */
function pluralSpeaks(tokens: readonly MutableToken[], from: number, to: number): boolean {
  let head = from;
  while (head < to - 1 && tokens[head]!.tag !== 'preposition') head++;
  const noun = tokens[head - 1];
  if (head === from || noun!.tag !== 'noun' || !/(?:[^s]s|people|men|women)$/.test(noun!.lower)) return false;
  for (let i = from; i < to - 1; i++)
    if (!/^(?:determiner|noun|name|adjective|number|preposition|clitic)$/.test(tokens[i]!.tag)) return false;
  return true;
}

const CLOSING = formTest(
  /^(?:noted|suggested|argued|concluded|warned|claimed|reported|stated|explained|confirmed|observed|indicated|recalled|insisted|estimated|predicted|reckoned|maintained|advised|announced|alleged|asserted|complained|admitted|cautioned|determined|proposed|revealed|testified)$/,
);

/** What a clause opens after: the words that take one, "that", a colon. */
const OPENS = formTest(
  /^(?:said|says|say|saying|told|believes?|thinks?|claims?|added|that|because|if|when|after|:)$/,
);
const DUE = formTest(/^(?:said|says|say)$/);
const STOPS = writtenTest(/^[.,;:!?“”"()…–—]/);
const RELATIVE = formTest(/^(?:who|which)$/);

/** What closes an inserted saying: "In the end, Smith said, the plan failed." */
const SAID = formTest(
  /^(?:said|says|told|added|noted|argued|warned|wrote|recalled|explained|claimed|admitted)$/,
);

function isBoundary(token: MutableToken): boolean {
  return token.tag === 'mark' || STOPS.of(token) || OPENS.of(token) || token.lower === 'but';
}

/** Index of the form that must be the verb, or -1; where a clause is due, whatever follows the form. */
function candidate(tokens: readonly MutableToken[], from: number, to: number, due: boolean): number {
  let at = from;
  while (at < to && (tokens[at]!.tag === 'conjunction' || tokens[at]!.tag === 'adverb')) at++;
  if (at + 1 >= to || !BEGINS_SUBJECT.has(tokens[at]!.tag)) return -1;
  for (let i = at; i < to; i++)
    if (
      tokens[i]!.tag === 'verb' ||
      tokens[i]!.tag === 'auxiliary' ||
      tokens[i]!.tag === 'subordinator' ||
      RELATIVE.of(tokens[i]!)
    )
      return -1;
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    const { word, tag, lower } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (
      word.can & VERB &&
      !word.closed &&
      !word.capital &&
      (IRREGULAR.test(lower) || (/ed$/.test(lower) && word.can & PARTICIPLE)) &&
      (word.can & NOUN) + (word.can & ADJECTIVE) + (tag === 'participle' ? 1 : 0) > 0 &&
      /^(?:noun|name|pronoun)$/.test(before.tag) &&
      (due || isOpen(tokens[i + 1], i + 1 >= to) || (PAST.test(lower) && NOMINAL.test(tokens[i + 1]!.tag)))
    )
      return i;
    if (!WITHIN_SUBJECT.has(tag)) return -1;
  }
  return -1;
}

/** What hardly ever stands without a clause behind it: the clause has a verb, whatever its form. */
const TELLS = formTest(/^(?:said|says|say|saying|believes?|thinks?|claims|that)$/);

/**
 * "said Norvian farmers need help", "said he and his wife share a car", "says attempts to reach them failed": a base form
 * behind a plural, or a past one behind an infinitive, where nothing else could be the clause's verb; -1 for none.
 */
function baseForm(tokens: readonly MutableToken[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]!.tag === 'adverb' || tokens[at]!.tag === 'negation')) at++;
  if (at + 1 >= to || !/^(?:determiner|noun|name|adjective|number|pronoun)$/.test(tokens[at]!.tag)) return -1;
  let several = false;
  for (let i = at; i < Math.min(to, at + 14); i++) {
    const { word, tag, lower } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'subordinator' || RELATIVE.of(tokens[i]!)) return -1;
    if (lower === 'and') several = true;
    if (i === at || word.closed || word.capital || !/^(?:noun|name)$/.test(before.tag)) continue;
    const plural = several || PLURAL.test(before.lower);
    const base =
      (word.can & (INFINITIVE | NOUN)) === (INFINITIVE | NOUN) && plural && !verbAhead(tokens, i + 1, to);
    const past =
      /ed$/.test(lower) &&
      word.can & PARTICIPLE &&
      tokens.slice(at, i).some((token) => token.tag === 'infinitive');
    if ((base && goesOn(tokens[i + 1], i + 1 >= to)) || (past && isOpen(tokens[i + 1], i + 1 >= to)))
      return i;
  }
  return -1;
}

const PLURAL = /(?:[^s]s|people|children|men|women|police|sheep|cattle|youth|data|media)$/;

/** Behind a base form of a verb stands its object, a place or a time, or nothing. */
function goesOn(after: MutableToken | undefined, last: boolean): boolean {
  return (
    last || !after || /^(?:preposition|adverb|determiner|number|noun|name|adjective|gerund)$/.test(after.tag)
  );
}

function verbAhead(tokens: readonly MutableToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:verb|auxiliary)$/.test(tokens[i]!.tag)) return true;
  return false;
}

/**
 * "said those who stayed behind lost everything": the past form behind a relative clause that has its verb; null where
 * no relative clause stands behind the clause's first words.
 */
function behindRelative(tokens: readonly MutableToken[], from: number, to: number): number | null {
  let relative = from + 1;
  while (relative < Math.min(to, from + 7) && !RELATIVE.of(tokens[relative]!)) relative++;
  if (relative >= Math.min(to, from + 7)) return null;
  const verbs = [];
  for (let i = from; i < to; i++)
    if (tokens[i]!.tag === 'verb' || tokens[i]!.tag === 'auxiliary') verbs.push(i);
  if (verbs.length !== 1 || verbs[0]! < relative) return null;
  for (let i = verbs[0]! + 1; i < Math.min(to, verbs[0]! + 9); i++) {
    const { word, lower } = tokens[i]!;
    if (!(word.can & VERB) || word.closed || word.capital || !(IRREGULAR.test(lower) || /ed$/.test(lower)))
      continue;
    const before = tokens[i - 1]!;
    if (
      /^(?:noun|name|adverb|preposition)$/.test(before.tag) &&
      tokens[i + 1] &&
      isObjectOrEnd(tokens[i + 1]!)
    )
      return i;
  }
  return -1;
}

function isObjectOrEnd({ tag, text }: MutableToken): boolean {
  return /^(?:determiner|pronoun|name|number|preposition|adverb)$/.test(tag) || text === '.';
}

/** The clause ends, or goes on with what no noun or adjective would be followed by. */
function isOpen(after: MutableToken | undefined, last: boolean): boolean {
  return (
    last ||
    !after ||
    /^(?:preposition|adverb|determiner|negation|conjunction)$/.test(after.tag) ||
    /^(?:north|south|east|west|left|right|home)$/.test(after.lower)
  );
}

/** Forms that are hardly ever anything but the past: a bare object may follow ("won gold", "lost ground"). */
const PAST = /^(?:won|lost|led|met|kept|ran|sank|shot|struck|broke|beat|hit|saw|found|bore|left)$/;
const NOMINAL = /^(?:noun|name|number|adjective)$/;

const IRREGULAR =
  /^(?:fell|rose|left|won|lost|shut|felt|saw|found|bore|split|spread|cut|hit|hurt|quit|burst|cost|shot|struck|stuck|spoke|broke|froze|sank|led|read|set|beat|bet|met|kept|ran|came|began|went)$/;
