import { formTest, writtenTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';
import type { Reading } from './reading.ts';

const SUBORDINATES = formTest(
  /^(?:que|qu'|si|quand|lorsque|when|that|if|whether|because|while|after|before|as|where|since)$/,
);
const SOURCES = formTest(/^(?:selon|d'après|pour)$/);
const OF = formTest(/^(?:de|du|des|d'|of)$/);
const POSSESSIVE = writtenTest(/^['’]s?$/);

/** Subjects weigh most, then what stands first in the sentence, then objects, then complements of nouns. */
export function weightOfMention(reading: Reading, from: number, to: number): number {
  const { tokens, analysis } = reading;
  const { sentence } = tokens[from]!;
  const layout = reading.layout[analysis.sentences[sentence]!.paragraph];
  if (layout !== 'prose') return 0.5;
  const before = tokens[from - 1]?.sentence === sentence ? tokens[from - 1] : undefined;
  // "Coach Ron Tate mostly demurred"
  const aside =
    reading.language === 'en' && tokens[to]?.tag === 'adverb' && tokens[to + 1]?.tag === 'verb' ? 1 : 0;
  const next = tokens[to]?.text === '(' ? behindBrackets(reading, to) : to + aside;
  const after = tokens[next]?.sentence === sentence ? tokens[next] : undefined;
  // "Ranger Rewi Tau (Ngāti Hine) told the meeting": where somebody is from, or the side they are on.
  if (before?.text === '(' && after?.text === ')') return 0.8;
  // In a clause that hangs on another ("when Tapper asked", "que Xi partira") nobody weighs like a main subject.
  const subordinate = clauseIsSubordinate(reading, from, sentence);
  const weight = weightIn(reading, from, to, before, after);
  return subordinate ? Math.min(1.9, weight * 0.6) : weight;
}

/** "Lee (R-Utah) said": the token behind the brackets that stand at once behind a name; the bracket where they are long. */
function behindBrackets({ tokens }: Reading, open: number): number {
  for (let k = open + 1; k < open + LONGEST_BRACKETS; k++) if (tokens[k]?.text === ')') return k + 1;
  return open;
}

const LONGEST_BRACKETS = 8;

function clauseIsSubordinate(reading: Reading, from: number, sentence: number): boolean {
  const { tokens, analysis } = reading;
  const first = analysis.sentences[sentence]!.from;
  // A name set off by commas belongs to the clause before its comma.
  const start = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  for (let k = start; k >= Math.max(first, from - 12); k--) {
    const token = tokens[k]!;
    const { tag, lower } = token;
    if (tag === 'mark' || tag === 'punctuation') return false;
    if (tag === 'subordinator' || SUBORDINATES.of(token))
      return k > first && !/^(?:comme|than|as)$/.test(lower);
    if (tag === 'verb' || tag === 'auxiliary') return false;
  }
  return false;
}

function weightIn(
  reading: Reading,
  from: number,
  to: number,
  before: Token | undefined,
  after: Token | undefined,
): number {
  const { tokens, infos, language } = reading;
  const french = language === 'fr';
  if (before && infos[from - 1]!.speech && before.tag !== 'noun') {
    // "Abbot said Lund had no mandate", "Abbot told Lund": the subject stands before the verb.
    if (!french && /^(?:noun|name|pronoun)$/.test(tokens[from - 2]?.tag ?? ''))
      return after && /^(?:verb|auxiliary)$/.test(after.tag) ? 1.7 : 1.5;
    return 3.5;
  }
  if (!french && before && presents(reading, from)) return 2.6;
  if (after && (after.tag === 'verb' || after.tag === 'auxiliary' || after.tag === 'negation'))
    return infos[to]!.speech ? 3.5 : 3;
  if (after?.tag === 'clitic' && french && tokens[to + 1] && /^(?:verb|auxiliary)$/.test(tokens[to + 1]!.tag))
    return 3;
  if (before && SOURCES.of(before)) return 3;
  if (french && after?.tag === 'punctuation' && saidBehind(reading, to)) return 3;
  // "De son côté, Anne Roux, 50 ans, se dit prête": what stands first says where or when, the name is the subject.
  if (french && before?.text === ',' && after?.text === ',' && isSetFirst(reading, from - 1)) return 2.8;
  // "Un autre chasseur, Jean Roux, a salué": the name of the subject; else a name between commas is beside the point.
  if (before?.text === ',' && (after?.text === ',' || after?.text === ')'))
    return /^(?:verb|auxiliary)$/.test(tokens[to + (tokens[to + 1]?.tag === 'clitic' ? 2 : 1)]?.tag ?? '')
      ? 3
      : tokens[from - 2]?.tag === 'noun'
        ? 1.4
        : 1.2;
  if (
    after?.text === ',' &&
    (!before || before.tag === 'conjunction' || before.tag === 'subordinator' || before.tag === 'mark')
  )
    return 2.8;
  if (!before || before.tag === 'mark') return 2.4;
  if (after && POSSESSIVE.of(after)) return 1;
  if (OF.of(before)) return 0.9;
  if (before.tag === 'preposition') return 1.1;
  return 1.5;
}

/** "lancée par le maire, Ana Roux – élue en mars –, selon qui P": whose word it is. */
function saidBehind({ tokens }: Reading, to: number): boolean {
  const { sentence } = tokens[to]!;
  for (let k = to + 1; k < to + LONGEST_ASIDE && tokens[k]?.sentence === sentence; k++) {
    if (/^(?:verb|auxiliary|mark|name)$/.test(tokens[k]!.tag)) return false;
    if (tokens[k]!.lower === 'qui' && /^(?:selon|d'après)$/.test(tokens[k - 1]!.lower)) return true;
  }
  return false;
}

const LONGEST_ASIDE = 12;

/** Whether a few words that open the sentence with a preposition or an adverb end at a comma: "À Lyon,", "Pour sa part,", "Hier,". */
function isSetFirst({ tokens, analysis }: Reading, comma: number): boolean {
  const { from } = analysis.sentences[tokens[comma]!.sentence]!;
  if (comma === from || comma - from > MOST_SET_FIRST) return false;
  const { tag, lower } = tokens[from]!;
  if (tag !== 'preposition' && tag !== 'adverb' && !/^(?:au|aux|quant|du|dès)$/.test(lower)) return false;
  for (let k = from; k < comma; k++)
    if (/^(?:verb|auxiliary|gerund|infinitive|mark|punctuation)$/.test(tokens[k]!.tag)) return false;
  return true;
}

const MOST_SET_FIRST = 6;

/** "Then it was the turn of X to speak", "Next came X", "Some of them, like X, say". */
function presents(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const last = tokens[from - 1]!.lower;
  if (last === 'like' || last === 'including') return tokens[from - 2]?.text === ',';
  if (last === 'of') return tokens[from - 2]?.lower === 'turn';
  return last === 'came' && /^(?:then|next|first|last|finally|after|up)$/.test(tokens[from - 2]?.lower ?? '');
}
