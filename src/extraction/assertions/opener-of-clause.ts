import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { formTest } from '../language/form-test.ts';

const NEUTER = formTest(/^(?:ça|cela|c'|ce|on)$/);

/**
 * Accepts: French clauses whose opening shows without a noun for a subject.
 * Fires on: A, mais ça a permis B. A, et puis est arrivée B. A mais n'avait pas été fait. A, ils avaient B.
 * Not on: Si tu pars, je reste. Il est venu et est reparti.
 * Returns the index where the clause of a verb begins, or -1.
 */
export function openerOfClause(
  view: SentenceView,
  group: VerbGroup,
  floor: number,
  reported: boolean,
): number {
  if (!view.french || group.inverted >= 0) return -1;
  let before = group.from - 1;
  const pronoun = view.is(before, PRONOUN);
  if (pronoun) before--;
  const conjunction = linkBefore(view, before, floor, pronoun, reported);
  if (conjunction > floor) {
    let start = conjunction;
    while (start > floor && view.tokens[start - 1]!.text === ',') start--;
    return start;
  }
  if (reported || !pronoun || isAside(view, group)) return -1;
  // "Ils sont partis, ils avaient attendu", "…, visiblement il dormait": side by side, none under the other.
  while (before > floor && view.tokens[before]!.tag === 'adverb') before--;
  if (view.lower(before) !== ',' || before <= floor) return -1;
  // "ce n'est pas A, c'est B", "on ferme une porte, il y en a dix": the second completes the first.
  const completes =
    /^(?:c'|ce|ça|cela)$/.test(view.lower(group.from - 1)) || view.tokens[group.head]!.lemma === 'avoir';
  if (completes && !group.negated) return -1;
  return isUnder(view, floor, before) ? -1 : before;
}

const PRONOUN = formTest(
  /^(?:celui-ci|celle-ci|ceux-ci|celles-ci|ça|cela|c'|ce|on|il|elle|ils|elles|je|j'|nous|vous|tu)$/,
);

/** Index of the conjunction that joins the clause to the one before, adverbs between left out; -1 where there is none. */
function linkBefore(
  view: SentenceView,
  at: number,
  floor: number,
  pronoun: boolean,
  reported: boolean,
): number {
  let i = at;
  while (
    i > floor &&
    (view.tokens[i]!.tag === 'adverb' || (view.lower(i) === ',' && view.tokens[i - 1]!.tag === 'adverb'))
  )
    i--;
  const lower = view.lower(i);
  if (lower === 'puis' && view.lower(i - 1) === 'et') return i - 1;
  if (lower === 'mais') return i;
  if (lower === 'car' && !reported && pronoun) return i;
  if (view.is(at + 1, NEUTER) && pronoun && lower === 'et') return i;
  return -1;
}

/** ", je crois,", ", vous savez": said by the way. */
function isAside(view: SentenceView, group: VerbGroup): boolean {
  const after = view.tokens[group.to];
  return ASIDE.test(group.lemma) && (!after || group.to >= view.to || after.tag === 'punctuation');
}

const ASIDE =
  /^(?:croire|penser|savoir|dire|répéter|voir|espérer|imaginer|supposer|comprendre|rappeler|avouer)$/;

/**
 * The clause before goes with what follows: it opens with a condition or a time, one stands in it behind "que", or it is
 * "ce qu'on annonce".
 */
export function isUnder(view: SentenceView, from: number, to: number): boolean {
  if (TIME_SINCE.test(`${view.lower(from)} ${view.lower(from + 1)} ${view.lower(from + 2)}`)) return true;
  if (view.lower(from) === 'non' && view.lower(from + 1) === 'seulement') return true;
  if (isFrontedBehindQue(view, from, to)) return true;
  let verb = false;
  for (let i = from; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    if (tag === 'verb' || tag === 'auxiliary') verb = true;
    if (/^(?:que|qu')$/.test(lower)) {
      const link = view.lower(i - 1);
      if (!verb || link === 'ce' || (SUBORDINATING.test(link) && /^(?:que|qu')$/.test(view.lower(i - 2))))
        return true;
    } else if (UNDER.test(lower) && (!verb || /^(?:que|qu')$/.test(view.lower(i - 1)))) return true;
  }
  return false;
}

/** "Je crois que dans dix ans, on …", "il est clair que, sans aide, …": no verb yet behind the last "que". */
function isFrontedBehindQue(view: SentenceView, from: number, to: number): boolean {
  let last = -1;
  for (let i = from + 1; i < to; i++) if (/^(?:que|qu')$/.test(view.lower(i))) last = i;
  if (last < 0 || view.tokens[last + 1]?.tag === 'infinitive') return false;
  if (view.groups.some(({ kind, from: at }) => kind === 'finite' && at > last && at < to)) return false;
  // "n'a que deux bras", "plus grand que moi": no clause hangs on it.
  const verb = view.groups.findLast(({ kind, from: at }) => kind === 'finite' && at < last);
  if (verb && /^(?:ne|n')$/.test(view.lower(verb.from)) && !verb.negated) return false;
  for (let i = Math.max(from, last - 4); i < last; i++)
    if (
      /^(?:plus|moins|aussi|autant|même|mêmes|autre|autres|mieux|pire|tel|telle|tels|telles)$/.test(
        view.lower(i),
      )
    )
      return false;
  return true;
}

/** "il y a dix ans, on …", "ça fait des mois, …" */
const TIME_SINCE = /^(?:il y a|ça fait|cela fait|voilà|voici)/;
const SUBORDINATING = /^(?:après|avant|dès|pendant|depuis|tant|lors|maintenant|bien|parce|alors)$/;
const UNDER = /^(?:si|s'|quand|lorsque|lorsqu'|puisque|puisqu'|comme|tant|où|plus|moins|autant|à peine)$/;
