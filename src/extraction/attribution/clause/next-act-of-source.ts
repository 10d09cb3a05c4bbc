import { wordListsOf } from '../../names/word-lists.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Occurrence, SentenceView } from './sentence-view.ts';
import { subjectOf } from './subject.ts';

/**
 * French: "a indiqué que la route était fermée et a promis une aide", "affirme que l'eau est sale et demande une enquête":
 * where the source's next act begins. Its tense is that of the saying, not of what is said; or it is one that things do not do.
 */
export function nextActOfSource(view: SentenceView, own: Occurrence, from: number, limit: number): number {
  if (own.group.kind !== 'finite') return limit;
  const inner = view.groups.find(
    (group) => group.kind === 'finite' && group.from >= from && group.to <= limit,
  );
  if (!inner) return limit;
  for (const group of view.groups) {
    if (group.kind !== 'finite' || group.from <= inner.to || group.to > limit || group.inverted >= 0)
      continue;
    let at = group.from - 1;
    while (at > inner.to && view.tokens[at]!.tag === 'adverb') at--;
    if (!/^(?:et|mais|puis)$/.test(view.lower(at)) || !view.sameLevel(at, own.group.head)) continue;
    // "a assuré que le pont « est solide » et appelle les élus à la prudence": what things do not do.
    const turns =
      own.group.perfect &&
      !group.perfect &&
      isNow(view, group) &&
      isAppeal(view, group) &&
      isThing(view, inner) &&
      !relativeIn(view, inner.to, at);
    if (turns) return view.lower(at - 1) === ',' ? at - 1 : at;
    if (isNow(view, own.group) && isNow(view, group) && own.group.perfect === group.perfect) {
      const acts = own.group.perfect
        ? !isNow(view, inner) && !relativeIn(view, inner.to, at)
        : ACTS.test(group.lemma) && isThing(view, inner) && !relativeIn(view, inner.to, at);
      if (acts) return view.lower(at - 1) === ',' ? at - 1 : at;
    }
  }
  return limit;
}

/** "a dit", "dit": its first verb is in the present. */
function isNow(view: SentenceView, { from, to }: Occurrence['group']): boolean {
  for (let i = from; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    if (tag === 'auxiliary') return /^(?:a|ont|est|sont|ai|avons)$/.test(lower);
    if (tag === 'verb') return !/(?:ait|aient|ra|ront|èrent)$/.test(lower);
  }
  return false;
}

/** A word that opens a relative or subordinate clause stands in a range of tokens: what follows may go on with it. */
export function relativeIn(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:qui|que|qu'|dont|où|lorsque|quand|si)$/.test(view.lower(i))) return true;
  return false;
}

/** The subject of a clause is a thing: nobody and no body. */
function isThing(view: SentenceView, group: Occurrence['group']): boolean {
  const marked = view.tokens[group.from - 1]?.tag === 'mark';
  const range = marked ? phraseBefore(view, group.from - 1) : subjectOf(view, group)?.range;
  if (!range) return false;
  const { roles, groups, organizationHeads, definite } = wordListsOf('fr');
  return view.tokens
    .slice(range.from, range.to)
    .every(
      ({ tag, lower, lemma }) =>
        /^(?:determiner|clitic|noun|adjective|preposition|number)$/.test(tag) &&
        !roles.has(lower) &&
        !roles.has(lemma) &&
        !groups.has(lower) &&
        !groups.has(lemma) &&
        !organizationHeads.has(lower) &&
        !definite.has(lower),
    );
}

const ACTS =
  /^(?:demander|réclamer|exiger|appeler|promettre|annoncer|souhaiter|espérer|refuser|dénoncer|inviter|rejeter|plaider|conseiller|recommander|regretter|déplorer|accuser|saluer|enjoindre|exhorter)$/;

/** "appelle les élus à", "invite la population à"; a situation may well call for measures. */
function isAppeal(view: SentenceView, group: Occurrence['group']): boolean {
  if (!/^(?:appeler|inviter)$/.test(group.lemma))
    return ACTS.test(group.lemma) && !/^(?:demander|réclamer|exiger)$/.test(group.lemma);
  for (let i = group.to; i < Math.min(view.to, group.to + 8); i++)
    if (/^(?:à|au|aux)$/.test(view.lower(i))) return true;
  return false;
}
