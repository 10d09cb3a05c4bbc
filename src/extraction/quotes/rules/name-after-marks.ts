import type { Source } from '../../../model/extraction.ts';
import { phraseFrom, type Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { cuesOf } from '../../attribution/cues.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { maybeFinite } from '../lib/clause-subject.ts';
import { groupsFrom } from '../lib/groups-around.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Tokens of description between name and verb. */
const LONGEST_DESCRIPTION = 40;

/**
 * Accepts: in English, somebody right after the closing mark, then a verb of saying, with a description between commas
 * or none: “…,” X, a Y of Z, told W.
 * Fires on: “We stay,” Ana Ruiz, the mayor of Sel, told reporters.
 * Not on: “We stay,” said the mayor.
 */
export const nameAfterMarks: AttributionRule = {
  id: 'name-after-marks',
  attribute(index, context) {
    const { end, outerEnd } = context.passages[index]!;
    if (context.analysis.language !== 'en' || !/[,!?…—-]/.test(context.slice(end - 1, end))) return null;
    const { tokens } = context.analysis;
    const from = context.firstToken(outerEnd);
    const next = tokens[from];
    // “Was it so?” In the next paragraph the one who was asked replies.
    const near = next && next.start - outerEnd < 3 && !/\n/.test(context.slice(outerEnd, next.start));
    const view = near ? context.view(next.sentence) : null;
    const range = view && phraseFrom(view, from);
    if (!view || !range || range.from !== from) return null;
    const group = groupsFrom(view, range.to).find(
      (each) => each.from >= range.to && isMain(view, range, each.from),
    );
    if (!group || !maybeFinite(context, group) || view.passageAt(group.from)) return null;
    if (group.from - range.to > LONGEST_DESCRIPTION || !cuesOf('en').verbs.has(group.lemma)) return null;
    const speaker = named(context, view, range);
    if (!speaker) return null;
    const cue = view.span(group.from, group.to);
    const detail = `is followed by its speaker and "${context.slice(cue.start, cue.end)}"`;
    return { speakers: [speaker], cue, via: [], rule: this.id, confidence: 0.93, detail };
  },
};

/** A verb after the phrase at once, over adverbs, or after a description closed by a comma. */
function isMain(view: SentenceView, range: Range, verb: number): boolean {
  let i = verb - 1;
  while (i >= range.to && view.tokens[i]!.tag === 'adverb') i--;
  if (i < range.to) return true;
  return view.tokens[range.to]!.text === ',' && view.tokens[i]!.text === ',' && i > range.to;
}

/** "Rep. Hunter's chief of staff, Joe Kasper, told": the name in the description is the speaker's. */
function named(context: QuoteContext, view: SentenceView, range: Range): Source | null {
  const source = context.sourceAt(view.span(range.from, range.to));
  if (view.tokens[range.to]?.text !== ',' || view.tokens[range.to - 1]!.tag === 'name') return source;
  const apposed = phraseFrom(view, range.to + 1);
  const name = apposed && context.sourceAt(view.span(apposed.from, apposed.to));
  return name?.kind === 'person' ? name : source;
}
