import { formTest } from '../../language/form-test.ts';
import type { Token } from '../../parts.ts';
import type { VerbGroup } from './verb-group.ts';

const NOTHING = formTest(/^(?:no|nothing|nobody|none)$/);
const FIRST_PERSON = formTest(/^(?:i|we)$/);

/** Verbs that lead to an infinitive which carries the meaning. */
const SEMI = new Set([
  'want',
  'decline',
  'refuse',
  'go',
  'continue',
  'seek',
  'need',
  'seem',
  'appear',
  'try',
  'begin',
  'start',
  'have',
  'be',
  'happen',
  'use',
  'hesitate',
  'fail',
  'tend',
  'like',
  'come',
  'get',
]);
const NEGATIVE_SEMI = new Set(['decline', 'refuse', 'fail']);
const CONDITIONAL = new Set(['would', "'d", 'could', 'might']);

/** Verb groups of English: modals, have, be, do, negation and adverbs between, semi-auxiliaries with "to". */
export function findEnglishVerbGroups(tokens: readonly Token[], from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < to; i++) {
    const { tag, lower } = tokens[i]!;
    const opensInfinitive = lower === 'to' && isInfinitiveAfter(tokens, i + 1, to);
    if (
      !opensInfinitive &&
      tag !== 'verb' &&
      tag !== 'auxiliary' &&
      tag !== 'infinitive' &&
      tag !== 'gerund' &&
      tag !== 'participle'
    )
      continue;
    // "'s" is a verb only where no noun follows; the tagger leaves it a clitic.
    const group = grow(tokens, i, to);
    groups.push(group);
    i = group.to - 1;
  }
  return groups;
}

/** "said no pilots were hurt": the word that denies belongs to a clause of its own. */
function clauseFollows(tokens: readonly Token[], index: number, to: number): boolean {
  for (let i = index + 1; i < Math.min(to, index + 9); i++) {
    const { tag } = tokens[i]!;
    if (tag === 'verb' || tag === 'auxiliary') return true;
    if (tag === 'punctuation' || tag === 'subordinator' || tag === 'conjunction') return false;
  }
  return false;
}

function isInfinitiveAfter(tokens: readonly Token[], index: number, to: number): boolean {
  for (let i = index; i < Math.min(to, index + 3); i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'infinitive' || lower === 'be' || lower === 'have' || lower === 'do') return true;
    if (tag !== 'adverb' && tag !== 'negation') return false;
  }
  return false;
}

function grow(tokens: readonly Token[], at: number, to: number): VerbGroup {
  const first = tokens[at]!;
  // "not to supply", "never supplied", "no longer supplies"
  const previous = tokens[at - 1];
  const isNever =
    previous?.lower === 'never' || (previous?.lower === 'longer' && tokens[at - 2]?.lower === 'no');
  let negated = at > 0 && ((previous?.tag === 'negation' && first.lower === 'to') || isNever);
  let conditional = false;
  let future = false;
  let passive = false;
  let perfect = first.tag === 'verb' && first.lower.endsWith('ed');
  let modal: string | null = null;
  let head = at;
  let end = at + 1;
  let kind: VerbGroup['kind'] =
    first.lower === 'to' || first.tag === 'infinitive'
      ? 'infinitive'
      : first.tag === 'gerund' || first.lower === 'being' || first.lower === 'having'
        ? 'gerund'
        : first.tag === 'participle'
          ? 'participle'
          : 'finite';
  if (
    first.tag === 'auxiliary' &&
    first.lower !== 'being' &&
    first.lower !== 'having' &&
    first.lower !== 'been' &&
    first.lower !== 'be'
  )
    kind = 'finite';

  for (let link = 0; link < 6; link++) {
    const verb = tokens[head]!;
    let next = end;
    while (
      next < to &&
      next < end + 5 &&
      (tokens[next]!.tag === 'adverb' || tokens[next]!.tag === 'negation' || isInvertedSubject(next))
    ) {
      // "vowed not to resign": what is vowed is negated.
      const ofInfinitive =
        verb.tag !== 'auxiliary' && verb.lower !== 'to' && tokens[next + 1]?.lower === 'to';
      // "said not all teachers agree": the word that denies belongs to the clause.
      const ofClause = verb.tag === 'verb' && first === verb && clauseFollows(tokens, next, to);
      if (
        tokens[next]!.tag === 'negation' &&
        tokens[next + 1]?.lower !== 'only' &&
        !ofInfinitive &&
        !ofClause
      )
        negated = true;
      next++;
    }
    if (next >= to) break;
    const token = tokens[next]!;
    const { lemma } = verb;
    const auxiliary = verb.tag === 'auxiliary' || verb.lower === 'to';
    if (auxiliary) {
      if (CONDITIONAL.has(verb.lower)) conditional = true;
      if (lemma === 'will') future = true;
      if (lemma === 'can' || lemma === 'may' || lemma === 'would') modal ??= lemma;
      if (
        token.tag === 'infinitive' ||
        token.tag === 'auxiliary' ||
        token.tag === 'participle' ||
        token.tag === 'gerund'
      ) {
        if (token.tag === 'participle') {
          if (lemma === 'be') passive = true;
          if (lemma === 'have') perfect = true;
        }
        if (lemma === 'have' && token.lower === 'been') perfect = true;
        head = next;
        end = next + 1;
        continue;
      }
      if (
        token.tag === 'verb' &&
        (lemma === 'do' ||
          lemma === 'will' ||
          lemma === 'would' ||
          lemma === 'can' ||
          lemma === 'may' ||
          verb.lower === 'to' ||
          lemma === 'have')
      ) {
        head = next;
        end = next + 1;
        continue;
      }
    }
    if (token.lower === 'to' && SEMI.has(lemma) && isInfinitiveAfter(tokens, next + 1, to)) {
      // "is expected to" is a passive that keeps its own meaning; "is going to", "wants to" pass it on.
      let infinitive = next + 1;
      while (tokens[infinitive]!.tag === 'adverb' || tokens[infinitive]!.tag === 'negation') infinitive++;
      if (NEGATIVE_SEMI.has(lemma)) negated = true;
      if (verb.lower === 'going' || lemma === 'plan') future = true;
      modal ??= lemma;
      head = infinitive;
      end = infinitive + 1;
      continue;
    }
    break;
  }
  // "made “no promises”": the mark stands between.
  const after =
    tokens[end]?.tag === 'mark' && /^no$/.test(tokens[end + 1]?.lower ?? '') ? tokens[end + 1] : tokens[end];
  // "found no leak", "no longer works"
  if (after && end < to && NOTHING.of(after) && !clauseFollows(tokens, end, to)) negated = true;
  if (
    after &&
    end < to &&
    after.tag === 'negation' &&
    tokens[head]!.tag === 'auxiliary' &&
    tokens[end + 1]?.lower !== 'only'
  ) {
    negated = true;
    end++;
  }
  return {
    from: at,
    to: end,
    head,
    lemma: tokens[head]!.lemma,
    kind,
    negated,
    conditional,
    future,
    passive,
    reflexive: false,
    perfect,
    modal,
    inverted: -1,
    first: FIRST_PERSON.of(tokens[at - 1]),
  };

  /** "did he say", "has Mr. X said": only pronouns are stepped over. */
  function isInvertedSubject(index: number): boolean {
    return (
      tokens[index]!.tag === 'pronoun' &&
      tokens[head]!.tag === 'auxiliary' &&
      /^(?:he|she|it|they|we|you|i)$/.test(tokens[index]!.lower)
    );
  }
}
