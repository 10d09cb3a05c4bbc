import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { cuesOf } from '../../attribution/cues.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { COPULAS, lastVerb, maybeFinite, subjectSource } from '../lib/clause-subject.ts';

/** Tokens that may stand between the verb and the comma. */
const MOST_BETWEEN = 7;
/** The same for a verb of saying. */
const MOST_AFTER_SAYING = 15;

/**
 * Accepts: a whole sentence in marks after a clause and a comma: the subject of the clause's last verb, whatever the verb.
 * Fires on: Ruiz grinned, “We are staying.”
 * Not on: In the hall of the school, “We are staying” was on every wall.
 */
export const anyVerbBefore: AttributionRule = {
  id: 'any-verb-before',
  attribute(index, context) {
    const { outerStart, start, utterance } = context.passages[index]!;
    if (!utterance || !/,\s*$/.test(context.slice(Math.max(0, outerStart - 3), outerStart))) return null;
    if (!/^[\p{Lu}\p{N}…[]/u.test(context.slice(start, start + 2))) return null;
    const sentence = context.sentenceAt(outerStart - 1);
    const from = context.sentence(sentence)?.start ?? outerStart;
    const accepts = (each: VerbGroup) => maybeFinite(context, each) || each.kind === 'gerund';
    // A verb of saying farther off goes before any other verb: "X said as he left the hall, “…”".
    const { verbs } = cuesOf(context.analysis.language);
    const saying = lastVerb(
      context,
      sentence,
      from,
      outerStart,
      (each) => accepts(each) && verbs.has(each.lemma),
    );
    const near = saying !== null && context.firstToken(outerStart) - saying.to <= MOST_AFTER_SAYING;
    const group = near ? saying : lastVerb(context, sentence, from, outerStart, accepts);
    if (!group || COPULAS.has(group.lemma)) return null;
    if (!near && context.firstToken(outerStart) - group.to > MOST_BETWEEN) return null;
    const speaker = subjectSource(context, sentence, group);
    if (!speaker) return null;
    const cue = context.view(sentence)!.span(group.from, group.to);
    const detail = `follows "${context.slice(cue.start, cue.end)}"`;
    return { speakers: [speaker], cue, via: [], rule: this.id, confidence: 0.75, detail };
  },
};
