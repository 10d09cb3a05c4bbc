import { formTest, writtenTest } from './form-test.ts';
import type { MutableToken } from './mutable-token.ts';
import { ADJECTIVE, lemmaOf, NOUN, PARTICIPLE, VERB } from './word.ts';

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
      if (verb >= 0) {
        tokens[verb]!.tag = 'verb';
        tokens[verb]!.lemma = lemmaOf(tokens[verb]!.word, 'V', 'P');
      }
    }
    if (before?.text === ',') tagClosingCue(tokens, start, end);
    start = end + 1;
  }
}

/** ", the researchers noted.": an article or a noun, and a past form of saying that closes the stretch. */
function tagClosingCue(tokens: MutableToken[], from: number, to: number): void {
  const last = tokens[to - 1]!;
  if (to - from < 2 || to - from > 6 || !CLOSING.of(last) || last.tag === 'verb') return;
  if (tokens[to] && !/^[.,“”"]/.test(tokens[to]!.text)) return;
  for (let i = from; i < to - 1; i++)
    if (!/^(?:determiner|noun|name|adjective|number)$/.test(tokens[i]!.tag)) return;
  if (!/^(?:noun|name)$/.test(tokens[to - 2]!.tag)) return;
  last.tag = 'verb';
  last.lemma = lemmaOf(last.word, 'V', 'P');
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
  if (at + 1 >= to || !/^(?:determiner|noun|name|adjective|number|pronoun)$/.test(tokens[at]!.tag)) return -1;
  for (let i = at; i < to; i++)
    if (/^(?:verb|auxiliary|subordinator)$/.test(tokens[i]!.tag) || RELATIVE.of(tokens[i]!)) return -1;
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
    if (!/^(?:noun|name|adjective|preposition|determiner|number|clitic|conjunction|adverb)$/.test(tag))
      return -1;
  }
  return -1;
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
