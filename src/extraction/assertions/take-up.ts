import type { Assertion } from '../../model/extraction.ts';

/** How far back, in characters, a denial without words of its own looks for what it denies. */
const REACH = 600;

/**
 * The denial of what somebody else has just claimed: the same proposition, the other stance. What was claimed of the one who
 * denies comes first, else the last claim. Null where a bare "dément" has nothing before it.
 */
export function takeUp(text: string, given: Assertion, before: readonly Assertion[]): Assertion | null {
  const denial = withSpeaker(text, given);
  const near = before.filter(
    ({ speaker, end, proposition }) =>
      speaker.name !== denial.speaker.name && denial.start - end < REACH && proposition.text !== '',
  );
  const { entity } = denial.speaker;
  const own = ({ proposition: { subjectEntity, objectEntity, about } }: Assertion) =>
    entity !== null && (subjectEntity === entity || objectEntity === entity || about.includes(entity));
  const denied = near.findLast(own) ?? near.at(-1);
  if (!denied) return isBare(denial) ? null : denial;
  return {
    ...denial,
    stance: denied.stance === 'AFFIRMS' ? 'DENIES' : 'AFFIRMS',
    certainty: denied.certainty,
    proposition: denied.proposition,
    confidence: denial.confidence * 0.8,
    detail: `${denial.detail}; takes up what ${denied.speaker.name} claims`,
  };
}

/** "The ministry rejected the report" as evidence, where "the report" alone would tell nothing. */
function withSpeaker(text: string, denial: Assertion): Assertion {
  const { speaker, cue } = denial;
  const start = Math.min(denial.start, speaker.span.start, cue?.start ?? denial.start);
  const end = Math.max(denial.end, cue?.end ?? denial.end);
  // A speaker found elsewhere in the article stays out.
  if (denial.start - start > NEAR) return denial;
  return { ...denial, start, end, text: text.slice(start, end) };
}

/** Characters of a clause between its subject and what it denies. */
const NEAR = 160;

/** Nothing is said but the verb. */
function isBare({ proposition }: Assertion): boolean {
  return !/\s/.test(proposition.text.trim());
}
