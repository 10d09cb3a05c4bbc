import { formTest } from '../../language/form-test.ts';
import type { Frame } from '../../parts.ts';
import { buildFrame } from '../clause/build-frame.ts';
import { prepositionAt, spansOf, trimEnd } from '../clause/content.ts';
import { membersOf, phraseBefore, phraseFrom, type Range } from '../clause/noun-phrase.ts';
import { cueFor, type Occurrence, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: French participles and passives of judging, with who judges behind "par", before the verdict or after it.
 * Fires on: Le texte, qualifié par la maire de « recul », est voté. Ce plan a été jugé « vain » par la Cour.
 * Not on: Le texte, voté par la Chambre, est qualifié de recul.
 */
export const judgedBy: FrameRule = {
  id: 'judged-by',
  frame(occurrence, view): Frame | null {
    const { group, end } = occurrence;
    const cue =
      view.french && (group.passive || group.kind === 'participle') ? cueFor(occurrence, 'as') : null;
    if (!cue || group.negated) return null;
    const limit = verdictEnd(view, end);
    const by = agentIn(view, end, limit);
    // "était considéré par certains comme « A », selon X": the words are X's.
    if (by < 0 || prepositionAt(view, limit + 1)) return null;
    const agent = phraseFrom(view, by + 1, limit);
    if (!agent) return null;
    const verdict: Range = by === end ? { from: agent.to, to: limit } : { from: end, to: by };
    const thing = judged(occurrence, view);
    const to = trimEnd(view, verdict.from, verdict.to);
    if (!thing || to - verdict.from < 1 || isTrial(view, group.lemma, verdict.from)) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: membersOf(view, agent).map((member) => view.span(member.from, member.to)),
      content: spansOf(view, [thing.from, thing.to], [verdict.from, to]),
      rule: this.id,
      confidence: 0.85,
    });
  },
};

/** "Était jugé mercredi par le tribunal", "a été jugé pour vol": a hearing, no verdict. */
function isTrial(view: SentenceView, lemma: string, at: number): boolean {
  return lemma === 'juger' && HEARING.of(view.tokens[at]!);
}

const HEARING = formTest(
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd'hui|ce|cette|en|à|dans|devant|pour|le|la|depuis|lors)$/,
);

/** Tokens a verdict may have; keeps hostile text linear. */
const LONGEST = 40;

/** The first comma, stop or finite verb outside marks. */
function verdictEnd(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(view.to, from + LONGEST); i++) {
    if (view.tokens[i]!.tag === 'mark' || view.passageAt(i)) continue;
    if (/^[,.;:)]$/.test(view.tokens[i]!.text)) return i;
    if (/^(?:verb|auxiliary)$/.test(view.tokens[i]!.tag)) return i;
  }
  return Math.min(view.to, from + LONGEST);
}

function agentIn(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) if (view.lower(i) === 'par' && !view.passageAt(i)) return i;
  return -1;
}

function judged({ group }: Occurrence, view: SentenceView): Range | null {
  if (group.kind === 'participle')
    return phraseBefore(view, view.lower(group.from - 1) === ',' ? group.from - 1 : group.from);
  return subjectOf(view, group)?.range ?? null;
}
