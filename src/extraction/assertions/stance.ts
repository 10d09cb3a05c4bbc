import type { Stance } from '../../model/extraction.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { formTest } from '../language/form-test.ts';
import { hangs } from './hanging-clause.ts';
import { mainVerb } from './is-claim.ts';
import { tokenRange } from './lib/token-range.ts';
import { opinionIn } from './opinion.ts';
import type { AssertionContext, Statement } from './statement.ts';

/**
 * DENIES for a verb of denial or a negated main clause; two of them cancel out ("ne nie pas avoir", "dément ne pas").
 */
export function stanceOf(context: AssertionContext, { content, frame, contrary = false }: Statement): Stance {
  let negative = contrary;
  if (frame?.sense === 'deny') negative = !frame.negated;
  if (frame?.sense === 'think' && frame.negated) negative = true;
  const { from } = tokenRange(context.analysis, content[0]!);
  const { to } = tokenRange(context.analysis, content.at(-1)!);
  const token = context.analysis.tokens[from];
  if (token) {
    const view = context.views.at(token.sentence);
    const opinion =
      frame?.form === 'infinitive' || frame?.form === 'object' ? null : opinionIn(view, from, to);
    if (opinion && isNegated(view, opinion.verb) !== opinion.denies) negative = !negative;
    const main =
      frame?.form === 'infinitive'
        ? view.groups.find(
            ({ kind, from: start, to: end }) => STATING.test(kind) && start >= from && end <= to,
          )
        : mainVerb(view, opinion ? opinion.clause : from, to);
    const condition = main && frame?.form === 'object' && isCondition(view, from, main.from);
    if (main && !condition && !hangs(view, from, main) && isNegated(view, main)) negative = !negative;
  }
  return negative ? 'DENIES' : 'AFFIRMS';
}

/** "prévoit 500 cas si rien ne change": the noun is what is said, the verb only its condition. */
function isCondition(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:si|s'|if|unless)$/.test(view.lower(i))) return true;
  return false;
}

const STATING = /^(?:finite|infinitive)$/;

/** The verb itself, or a subject that is nobody and nothing ("aucun pilote", "nobody", "none of them"). */
export function isNegated(view: SentenceView, group: VerbGroup): boolean {
  if (group.negated) return !isCancelled(view, group);
  // "Is “not safe”": the mark stands between.
  if (view.tokens[group.to]?.tag === 'mark' && /^(?:not|never)$/.test(view.lower(group.to + 1))) return true;
  for (let i = group.from - 1; i >= view.from && group.from - i < 7; i--) {
    const { lower, tag } = view.tokens[i]!;
    // "Neither the bank nor the mayor knew"
    if (lower === 'nor') return opensNeither(view, i);
    if (NOBODY.of(view.tokens[i]!)) return !isCounted(view, i);
    // "Not all teachers agree", "not one tree was left"
    if (
      lower === 'not' &&
      /^(?:all|every|each|everyone|everybody|everything|one|a|many|much)$/.test(view.lower(i + 1))
    )
      return true;
    // "Jamais une telle note n'a existé"
    if (lower === 'jamais' && /^(?:ne|n')$/.test(view.lower(group.from))) return true;
    // "« Aucun mort » n'est à signaler": the mark closes the subject.
    if (tag === 'mark' && i === group.from - 1) continue;
    if (ENDS_SUBJECT.has(tag)) return false;
    if (lower === 'that' || lower === 'que' || lower === "qu'") return false;
  }
  return false;
}

/** "Neither" stands before "nor" within one subject. */
function opensNeither(view: SentenceView, nor: number): boolean {
  for (let i = nor - 1; i >= view.from && nor - i < 12; i--) {
    const { lower, tag } = view.tokens[i]!;
    if (lower === 'neither') return true;
    if (/^(?:punctuation|mark|verb|auxiliary)$/.test(tag)) return false;
  }
  return false;
}

const ENDS_SUBJECT: ReadonlySet<string> = new Set([
  'punctuation',
  'mark',
  'verb',
  'auxiliary',
  'subordinator',
  'conjunction',
  'participle',
]);
const NOBODY = formTest(/^(?:aucun|aucune|nul|nulle|personne|rien|ni|no|nobody|none|neither|nothing|noone)$/);

/** "une personne", "chaque personne", "la seule personne": somebody; "no doubt", "no fewer than" deny nothing. */
function isCounted(view: SentenceView, i: number): boolean {
  const { lower } = view.tokens[i]!;
  // "Saying no would have consequences": the word that was said.
  if (lower === 'no' && SAYING.test(view.lower(i - 1)) && STATES.has(view.tokens[i + 1]!.tag)) return true;
  if (lower === 'no') return /^(?:doubt|fewer|less|sooner|matter)$/.test(view.lower(i + 1));
  if (lower !== 'personne' || i <= view.from) return false;
  const { tag } = view.tokens[i - 1]!;
  return tag === 'determiner' || tag === 'adjective' || tag === 'number' || tag === 'participle';
}

const STATES: ReadonlySet<string> = new Set(['verb', 'auxiliary']);
const SAYING = /^(?:say|says|said|saying|answer|answered|answering|vote|voted|voting|mean|means|meant)$/;

/** "n'est pas impossible", "ne pas exclure", "not only": a second negative, or one that only limits. */
function isCancelled(view: SentenceView, { lemma, passive, from, to }: VerbGroup): boolean {
  // "N'a jamais caché qu'il partait" says that he was leaving; "n'a jamais caché le rapport" denies an act.
  if (HIDING.test(lemma)) return /^(?:que|qu'|that|avoir|être)$/.test(view.lower(to));
  if (UNSAYING.test(lemma)) return !passive || /^(?:que|qu'|de|d'|that)$/.test(view.lower(to));
  for (let i = from + 1; i < Math.min(view.to, to + 3); i++) {
    const token = view.tokens[i]!;
    if (LIMITING.of(token) && view.is(i - 1, NEGATIVE)) return true;
    if (QUE.of(token) && view.is(i - 1, ONLY) && isMoreThan(view, i + 1)) return true;
    if (i < to) continue;
    if (UNLIKELY.of(token))
      return !token.lower.startsWith('exclu') || /^(?:que|qu'|de|d')$/.test(view.lower(i + 1));
    if (token.tag !== 'adverb' && token.tag !== 'negation') return false;
  }
  return false;
}

/** "Pas que", and what is left: "plus que". */
const ONLY = formTest(/^(?:pas|plus|guère)$/);

/** "Ne vendons pas que du pain": bread and more; "n'ai plus que deux billets": those;  "ne pensent pas que le pain manque" has a verb behind it. */
function isMoreThan(view: SentenceView, at: number): boolean {
  const lone = /^(?:cela|ça|lui|elle|eux|elles|moi|nous)$/.test(view.lower(at));
  if (!lone && !/^(?:determiner|clitic|number|preposition)$/.test(view.tokens[at]?.tag ?? '')) return false;
  const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > at);
  return !verb || /^(?:qui|que|qu'|dont|et|mais|,|parce|car)$/.test(view.lower(verb.from - 1));
}

const HIDING = /^(?:cacher|dissimuler|taire|hide|conceal)$/;
const UNSAYING = /^(?:exclure|ignorer|contester|nier|douter|rule|deny|doubt|dispute)$/;
const NEGATIVE = formTest(/^(?:pas|not|n't)$/);
const LIMITING = formTest(/^(?:seulement|uniquement|simplement|only|just|merely|simply)$/);
const QUE = formTest(/^(?:que|qu')$/);
const UNLIKELY = formTest(
  /^(?:impossibles?|exclue?s?|improbables?|invraisemblables?|inutiles?|étrang(?:er|ère)s?|négligeables?|rares?|anodine?s?|anormal|impossible|unlikely|inconceivable|unusual|uncommon|unreasonable|negligible)$/,
);
