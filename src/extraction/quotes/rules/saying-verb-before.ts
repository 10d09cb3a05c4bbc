import type { Source } from '../../../model/extraction.ts';
import { agentAfter } from '../../attribution/clause/agent-after.ts';
import { subjectAfter } from '../../attribution/clause/subject-after.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { type Cue, cuesOf } from '../../attribution/cues.ts';
import type { Token } from '../../parts.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { absoluteSubject } from '../lib/absolute-subject.ts';
import { canUtter } from '../lib/can-utter.ts';
import { firstFinite, subjectSource } from '../lib/clause-subject.ts';
import { groupsFrom } from '../lib/groups-around.ts';
import { narratedSubject } from '../lib/narrated-subject.ts';
import { previousSubjects } from '../lib/previous-subject.ts';
import { isOnePerson } from '../lib/role-gender.ts';
import { speakersBefore } from '../lib/speakers-before.ts';
import { subjectIn } from '../lib/subject-in.ts';
import type { Attribution, QuoteContext } from '../quote-context.ts';
import { sameSentence } from './same-sentence.ts';

/** Tokens between a passive verb and its agent. */
const MOST_BEFORE_AGENT = 5;
/** Tokens looked at between verb and mark. */
const FARTHEST = 25;
/** Tokens between a verb and the rest of its phrase. */
const MOST_TO_REST = 4;
/** Senses that are no saying: a fragment after them is the article's own irony or a thought. */
const SILENT = new Set(['think', 'wish', 'feel', 'forecast']);

/**
 * Accepts: a fragment with a verb of saying before it in its sentence that no frame was built on; the subject of the verb.
 * Fires on: Il conteste, fort de ses appuis, ces élus disant la loi « sans le moindre effet ».
 * Not on: Il pense gagner « sans le moindre effort ».
 */
export const sayingVerbBefore: AttributionRule = {
  id: 'saying-verb-before',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const { tokens, language } = context.analysis;
    const { verbs } = cuesOf(language);
    const last = context.firstToken(outerStart) - 1;
    const sentence = context.sentence(context.sentenceAt(outerStart));
    if (!sentence || context.passages[index]!.by !== 'marks') return null;
    for (let i = last; i >= sentence.from && i >= last - FARTHEST; i--) {
      const token = tokens[i]!;
      const participial =
        token.tag === 'gerund' ||
        (language === 'en' && /ing$/.test(token.lower) && tokens[i - 1]?.text === ',');
      if (!participial && !/^(?:verb|participle|infinitive)$/.test(token.tag)) continue;
      const stem = token.lower.replace(/ing$/, '');
      const cues =
        verbs.get(token.lemma) ?? (participial ? (verbs.get(stem) ?? verbs.get(`${stem}e`)) : undefined);
      if (
        !cues?.some(
          (cue) =>
            (isSpoken(cue) || isPraiseFor(tokens, i)) &&
            goesOn(tokens, i, cue.rest) &&
            (cue.only === null || isReflexive(context, token)),
        )
      )
        continue;
      if (isQuoted(context, index, token.start) || isFirstPerson(tokens, i)) continue;
      const told = token.tag === 'infinitive' && narratedSubject(context, index, token);
      const going = !told && token.tag === 'infinitive' ? goingOn(context, index, token) : null;
      if (going) return going;
      const speakers = subjectAt(context, index, participial, sentence.start, token);
      const carried = speakers.length === 0 ? sameSentence.attribute(index, context) : null;
      if (carried) return carried;
      return {
        speakers,
        cue: { start: token.start, end: token.end },
        via: [],
        rule: this.id,
        confidence: speakers.length > 0 ? 0.6 : 0.4,
        detail: `stands after the verb "${token.text}"`,
      };
    }
    return null;
  },
};

const ACCUSED = /^(?:accuser|soupçonner|suspecter)$/;

/** « … » et « … » pour réclamer « … »: whoever said the first, where no other verb stands between. */
function goingOn(context: QuoteContext, index: number, verb: Token): Attribution | null {
  if (context.analysis.language !== 'fr') return null;
  const end = context.passages[index - 1]?.outerEnd ?? 0;
  const view = context.view(verb.sentence);
  const between = view?.groups.some(({ kind, from }) => {
    const { start } = view.tokens[from]!;
    return kind === 'finite' && start >= end && start < verb.start;
  });
  return between ? null : sameSentence.attribute(index, context);
}

function subjectAt(
  context: QuoteContext,
  index: number,
  participial: boolean,
  from: number,
  verb: Token,
): readonly Source[] {
  const sentence = verb.sentence;
  const view = context.view(sentence);
  const absolute = absoluteSubject(context, verb.index);
  if (absolute) return [absolute];
  const narrated = verb.tag === 'infinitive' ? narratedSubject(context, index, verb) : null;
  if (narrated) return [narrated];
  const group = view ? groupsFrom(view, verb.index).find((each) => each.from <= verb.index) : null;
  // "Appelant les clubs à « se taire », Ana Roy a quitté la salle": the main verb may come later.
  const own = group && !participial ? group : (firstFinite(context, sentence, from, verb.start) ?? group);
  const agent = group && (group.passive || group.kind === 'participle') ? agentOf(context, group) : null;
  if (agent) return [agent];
  const clause = { start: from, end: verb.start };
  const subject = (own && subjectSource(context, sentence, own)) ?? subjectIn(context, clause);
  // "Leur financement est assuré « pour deux ans »": not what the thing says.
  // "X est accusé d'avoir « … »": somebody else says so of X.
  if (group?.passive && ACCUSED.test(group.lemma)) return [];
  if (subject && (canUtter(context, subject) || !(group?.passive || group?.kind === 'participle')))
    return [subject];
  // "Comme le dit Ana Roy, « … »"
  const behind = view?.french && own && own.inverted < 0 ? subjectAfter(view, own.to) : null;
  const turned =
    view && behind && behind.from === own!.to ? context.sourceAt(view.span(behind.from, behind.to)) : null;
  if (turned && isOnePerson(context, turned)) return [turned];
  return elidedSubject(context, index, verb);
}

/** Of a sense that is uttered, and not of speech only by its place right after the words ("soulever", "retenir"). */
function isSpoken({ sense, only, forms }: Cue): boolean {
  return !SILENT.has(sense) && only !== 'be' && !(forms.size === 1 && forms.has('after'));
}

/**
 * "que la presse a salué pour « sa finesse »", "critiqué par X pour « A » mais aussi pour « B »": the ground in words kept of
 * it; "a salué dans un communiqué « un geste fort »": where it was said.
 */
function isPraiseFor(tokens: readonly Token[], verb: number): boolean {
  return (
    PRAISE.test(tokens[verb]!.lemma) && /^(?:pour|sur|dans|via|lors)$/.test(tokens[verb + 1]?.lower ?? '')
  );
}

const PRAISE = /^(?:saluer|louer|applaudir|féliciter|remercier|critiquer|blâmer|vanter|acclamer)$/;

/** "donner à entendre", "mettre en avant": the words that make it one of saying stand behind the verb. */
function goesOn(tokens: readonly Token[], verb: number, rest: readonly string[]): boolean {
  return (
    rest.length === 0 ||
    tokens.slice(verb + 1, verb + 1 + MOST_TO_REST).some(({ lower }) => lower === rest[0])
  );
}

/** "s'est exclamé", "se moque": a verb with its own pronoun says something else than without. */
function isReflexive(context: QuoteContext, token: Token): boolean {
  const view = context.view(token.sentence);
  const group = view && groupsFrom(view, token.index).find((each) => each.from <= token.index);
  return group?.reflexive ?? false;
}

/** "comme nous le révélions": the article's own words. */
function isFirstPerson(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--)
    if (/^(?:nous|je|j'|we|i)$/.test(tokens[i]!.lower)) return true;
  // "Rappelons ceci": what the article calls to its readers.
  return tokens[verb]!.capital && tokens[verb]!.lower.endsWith('ons');
}

/** "Et de poursuivre :", "Et expliqué que": whoever spoke last, in marks or not, else the last subject. */
function elidedSubject(context: QuoteContext, index: number, verb: Token): readonly Source[] {
  const before = context.attributedBefore(index, 1);
  const said = speakersBefore(context, verb.start);
  const spoken = before < 0 ? [] : context.attributions[before]!.speakers;
  if (spoken.length > 0 && (said.length === 0 || lastStart(said) < context.passages[before]!.outerStart))
    return spoken;
  if (said.length > 0) return said;
  for (const source of previousSubjects(context, verb.start))
    if (source.kind !== 'document' && (source.kind !== 'anonymous' || isOnePerson(context, source)))
      return [source];
  return [];
}

function lastStart(sources: readonly Source[]): number {
  return Math.max(...sources.map(({ span }) => span.start));
}

/** "annoncée lundi par la direction", "described by the firm as" */
function agentOf(context: QuoteContext, group: VerbGroup): Source | null {
  const view = context.view(context.analysis.tokens[group.from]!.sentence)!;
  const agent = agentAfter(view, group.to, Math.min(view.to, group.to + MOST_BEFORE_AGENT));
  return agent && context.sourceAt(view.span(agent.from, agent.to));
}

function isQuoted(context: QuoteContext, index: number, offset: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < 6; i--) {
    const { outerStart, outerEnd } = context.passages[i]!;
    if (outerStart < offset && offset < outerEnd) return true;
  }
  return false;
}
