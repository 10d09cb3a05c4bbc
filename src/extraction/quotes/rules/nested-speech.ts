import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { cuesOf } from '../../attribution/cues.ts';
import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isPersonOf } from '../lib/antecedents.ts';
import { COPULAS, verbInPassage } from '../lib/clause-subject.ts';
import { genderOf } from '../lib/gender-of.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import type { QuoteContext } from '../quote-context.ts';

const FIRST_PERSON = /^(?:je|j'|j’|nous|i|we)$/i;
const FEWEST_WORDS = 3;

/**
 * Accepts: words in marks within a quotation that its speaker puts in somebody's mouth: after a verb and a colon or comma.
 * Fires on: « Le préfet m'a dit : “Vous partirez demain.” Je suis restée », raconte la maire.
 *   « Il m'a dit “je me perds partout” et il a ri », raconte la maire.
 * Not on: « Et des gens criaient : “Vous partirez demain.” », raconte la maire. « J'ai relu “La Vie en face” au lit », raconte la maire.
 */
export const nestedSpeech: AttributionRule = {
  id: 'nested-speech',
  attribute(index, context) {
    const { passages, parents, attributions, analysis } = context;
    const parent = parents[index]!;
    const { outerStart, start, end, utterance } = passages[index]!;
    if (parent === -1 || parents[parent] !== -1) return null;
    if (context.slice(start, end).split(/\s+/).length < FEWEST_WORDS) return null;
    const announced = /[:,]\s*$/.test(
      context.slice(Math.max(passages[parent]!.start, outerStart - 4), outerStart),
    );
    if (announced ? !utterance : analysis.language !== 'fr') return null;
    const found = verbInPassage(context, passages[parent]!.start, outerStart);
    if (!found || COPULAS.has(found.group.lemma)) return null;
    // "Il m'a dit “je me perds” et il a ri": nothing between the verb of saying and the marks.
    if (!announced && !endsAtMarks(context, found, outerStart)) return null;
    const told = isToldToSpeaker(found);
    if (!told && !isPast(found)) return null;
    if (
      !/:\s*$/.test(context.slice(outerStart - 4, outerStart)) &&
      !cuesOf(analysis.language).verbs.has(found.group.lemma)
    )
      return null;
    const { view, group, subject } = found;
    const own = subject !== null && FIRST_PERSON.test(context.slice(subject.start, subject.end));
    const source = subject && !own ? otherThan(context, parent, subject) : null;
    // "des gens criaient : …" colours the tale: nobody in particular is quoted.
    if (source?.kind === 'anonymous' && !told && !isOnePerson(context, source) && !isKin(source)) return null;
    const speakers = own ? (attributions[parent]?.speakers ?? []) : source ? [source] : [];
    const cue = view.span(group.from, group.to);
    const detail = `is quoted within a quotation after "${context.slice(cue.start, cue.end)}"`;
    return {
      speakers,
      cue,
      via: own ? [] : (attributions[parent]?.speakers ?? []),
      rule: this.id,
      confidence: 0.7,
      detail,
    };
  },
};

/** "Mon gars a dit": one person of the speaker's own. */
function isKin({ name }: Source): boolean {
  return /^(?:mon|ma)\s/i.test(name);
}

/** The verb of saying, or an adverb behind it, stands right before the marks. */
function endsAtMarks(
  context: QuoteContext,
  { view, group }: { view: SentenceView; group: VerbGroup },
  mark: number,
) {
  if (!cuesOf(context.analysis.language).verbs.has(group.lemma)) return false;
  const behind = context.slice(view.tokens[group.to - 1]!.end, mark);
  return /^\s*(?:\p{Ll}{4,}\s*)?$/u.test(behind);
}

/**
 * Whom the subject of a saying within a quotation stands for: "il" and "elle" are not the one who tells it, but the
 * person named last before it.
 */
function otherThan(context: QuoteContext, parent: number, subject: Span): Source | null {
  const source = context.sourceAt(subject);
  const gender = genderOf(context.slice(subject.start, subject.end).toLowerCase());
  const tellers = context.attributions[parent]?.speakers ?? [];
  const isTeller = (entity: number | null) => tellers.some((teller) => teller.entity === entity);
  if (context.analysis.language !== 'fr' || gender === null || !source || !isTeller(source.entity))
    return source;
  const { start } = context.passages[parent]!;
  const { entities } = context.names;
  let best: Source | null = null;
  for (const entity of context.names.entitiesIn({ start: start - FARTHEST, end: start })) {
    if (isTeller(entity) || !isPersonOf(entities[entity]!, gender)) continue;
    const mention = entities[entity]!.mentions.findLast(({ end, form }) => end <= start && form === 'name');
    if (mention && (!best || mention.start > best.span.start)) best = namedSource(entities[entity]!, mention);
  }
  return best ?? (source.entity === null ? source : null);
}

/** Characters before a quotation in which somebody else is looked for. */
const FARTHEST = 1200;

/** French: "les fournisseurs nous disent :", "les voisins me répondent :": definite people, to the speaker's face. */
function isToldToSpeaker({
  view,
  group,
  subject,
}: {
  view: SentenceView;
  group: VerbGroup;
  subject: Span | null;
}): boolean {
  if (!view.french || group.modal !== null || group.negated || !subject) return false;
  const to = view.tokens
    .slice(Math.max(view.from, group.from - 1), group.head)
    .some(({ lower }) => /^(?:nous|me|m')$/.test(lower));
  const first = view.tokens.slice(view.from, view.to).find(({ start }) => start >= subject.start);
  return to && /^(?:le|la|l'|les|mes|nos|ces|mon|ma|notre)$/.test(first?.lower ?? '');
}

/** Something that was said; not what people say, will say, want to say. */
function isPast({ view, group }: { view: SentenceView; group: VerbGroup }): boolean {
  if (group.future || group.modal !== null || group.negated) return false;
  const { lower } = view.tokens[group.head]!;
  // "told", "said": a form of its own, but not the third person.
  return (
    group.perfect ||
    (view.french ? /(?:ais|ait|aient)$/.test(lower) : lower !== group.lemma && !lower.endsWith('s'))
  );
}
