import { fold } from '../../model/fold.ts';
import type { Span } from '../../model/span.ts';
import { formTest } from '../language/form-test.ts';
import { firstTokenFrom } from '../lib/first-token-from.ts';
import { type Determiner, determinerOf } from './determiner-of.ts';
import { type Description, genderOfDescription } from './find-descriptions.ts';
import { firstOfSource } from './first-of-source.ts';
import type { Knowledge } from './knowledge.ts';
import { lastPieceBefore } from './last-piece-before.ts';
import { barePronoun, PRONOUNS } from './pronoun-forms.ts';
import type { WordInfo } from './word-info.ts';
import type { Gender } from './word-lists.ts';

/** Words that stand for somebody without naming them. */
export interface Phrase {
  /** "a-t-elle"; "la ministre"; "le quinquagénaire"; no words at all. */
  readonly form: 'pronoun' | 'role' | 'noun' | 'silent';
  readonly gender: Gender;
  readonly plural: boolean;
  readonly determiner: Determiner;
  /** What comes first of the head noun's folded letters ("presid"), '' for pronouns. */
  readonly stem: string;
  /** Stems of the other nouns and adjectives. */
  readonly more: readonly string[];
  readonly description: Description | null;
  /** What the lists know of the noun: a body ("le groupe", "la police"), a writing, a role or none of these. */
  readonly sort: 'body' | 'document' | 'role' | 'other';
}

/** A quotation to which no words point. */
export const SILENT: Phrase = {
  form: 'silent',
  gender: 'unknown',
  plural: false,
  determiner: 'none',
  stem: '',
  more: [],
  description: null,
  sort: 'other',
};

/** Letters by which nouns of one family are told: "président", "présidence". */
const STEM = 6;
const MALE = formTest(/^(?:le|un|ce|cet|son|du|au)$/);
const FEMALE = formTest(/^(?:la|une|cette|sa)$/);
const ONE_OF = formTest(/^une?$/);
const PLURAL = formTest(
  /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|some|several|many|two|three|these|those)$/,
);
/** Tokens from the phrase's first in which its head may stand, and a name that it bears. */
const HEAD_WITHIN = 6;
const NAME_WITHIN = 3;
const MOST_WORDS = 10;

export function stemOf(word: string): string {
  return fold(word).slice(0, STEM);
}

/** What kind of words a source's are; null where they name it, or have no head. */
export function phraseAt(knowledge: Knowledge, span: Span): Phrase | null {
  const { reading, pieceAt, entityOfPiece, descriptionAt, descriptions } = knowledge;
  const { tokens } = reading;
  const to = firstTokenFrom(tokens, span.end);
  const from = firstOfSource(tokens, firstTokenFrom(tokens, span.start), to);
  for (let i = from; i < Math.min(to, from + HEAD_WITHIN); i++) {
    const pronoun = i < from + NAME_WITHIN ? PRONOUNS[barePronoun(tokens[i]!.lower)] : undefined;
    if (pronoun && tokens[i]!.tag === 'pronoun')
      return { ...SILENT, form: 'pronoun', gender: pronoun.gender, plural: pronoun.plural };
    if (descriptionAt[i]! >= 0) {
      const description = descriptions[descriptionAt[i]!]!;
      // A role further on is what the head is of: "les avocats du ministre".
      if (description.from > from + 1) break;
      const named = description.piece >= 0 && entityOfPiece[description.piece]! >= 0;
      return named ? null : rolePhrase(knowledge, description);
    }
    if (i < from + NAME_WITHIN && pieceAt[i]! >= 0 && entityOfPiece[pieceAt[i]!]! >= 0) return null;
  }
  return nounPhrase(knowledge, from, to);
}

function rolePhrase({ reading }: Knowledge, description: Description): Phrase {
  const { role, determiner, words } = description;
  return {
    form: 'role',
    gender: genderOfDescription(reading, description),
    plural: role.plural,
    determiner,
    stem: stemOf(role.lemma.slice(role.lemma.lastIndexOf(' ') + 1)),
    more: [...words].map(stemOf),
    description,
    sort: 'role',
  };
}

/** Part of the name of a person or body. */
function isNamed({ pieces, entityOfPiece }: Knowledge, token: number): boolean {
  const at = lastPieceBefore(pieces, token + 1);
  return at >= 0 && pieces[at]!.to > token && entityOfPiece[at]! >= 0;
}

function nounPhrase(knowledge: Knowledge, from: number, to: number): Phrase | null {
  const { tokens } = knowledge.reading;
  let head = from;
  while (
    head < to &&
    head < from + HEAD_WITHIN &&
    tokens[head]!.tag !== 'noun' &&
    tokens[head]!.tag !== 'name'
  ) {
    if (tokens[head]!.tag === 'preposition') return null;
    head++;
  }
  if (head >= to || head >= from + HEAD_WITHIN || isNamed(knowledge, head)) return null;
  const more: string[] = [];
  for (let i = head + 1; i < Math.min(to, head + MOST_WORDS); i++) {
    const { tag, text } = tokens[i]!;
    if (tag === 'verb' || tag === 'pronoun') break;
    if ((tag === 'noun' || tag === 'name' || tag === 'adjective') && text.length > 2) more.push(stemOf(text));
  }
  const first = tokens[from]!;
  return {
    form: 'noun',
    gender: MALE.of(first) ? 'male' : FEMALE.of(first) ? 'female' : 'unknown',
    plural: PLURAL.of(first),
    // "l'une des élues": one of several, whom nothing named before.
    determiner:
      ONE_OF.of(tokens[from + 1]) && first.lower.startsWith('l') ? 'indefinite' : determinerOf(first),
    stem: stemOf(tokens[head]!.text),
    more,
    description: null,
    sort: sortOf(knowledge.reading.infos[head]!),
  };
}

function sortOf(info: WordInfo): Phrase['sort'] {
  if (info.document) return 'document';
  return info.definite ||
    info.organizationHead ||
    info.kind ||
    info.kinds ||
    info.namedByComplement ||
    info.group
    ? 'body'
    : info.role
      ? 'role'
      : 'other';
}
