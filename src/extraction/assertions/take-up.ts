import type { Assertion } from '../../model/extraction.ts';
import { type Echo, echoOf } from './echo.ts';
import type { AssertionContext, Statement } from './statement.ts';

/** How far back, in characters, a denial without words of its own looks for what it denies. */
const REACH = 600;

/**
 * An assertion whose words point to the claim before them says what that claim says. Others stay as they are; null where
 * nothing is said, and nothing was claimed before.
 */
export function takeUp(
  { analysis: { text, language } }: AssertionContext,
  { frame, content }: Statement,
  assertion: Assertion,
  before: readonly Assertion[],
): Assertion | null {
  if (frame?.rule === 'denied-before') return takeUpDenial(text, assertion, before);
  const pieces = content.map(({ start, end }) => text.slice(start, end));
  // "Cette version est contestée par la mairie"
  if (frame?.rule === 'agent' && frame.sense === 'deny' && POINTING.test(pieces[0]!))
    return takeUpDenial(text, assertion, before);
  // "It is a claim that the mayor denied", "dismissed the claims as fiction"
  if (frame?.sense === 'deny' && frame.form === 'object' && SAID_ALONE.test(pieces.join(' ')))
    return takeUpDenial(text, assertion, before);
  if (frame?.rule === 'answered') {
    const echo = echoOf(pieces[0]!, language);
    return echo && takeUpEcho(withSpeaker(text, assertion), echo, before);
  }
  // An English utterance is one assertion, whatever follows its first sentence.
  const first = assertion.direct ? pieces[0]!.split(FIRST_STOP)[0]! : pieces.join(' ');
  const echo = opensUtterance(text, assertion) ? echoOf(first, language) : null;
  return (echo && takeUpEcho(assertion, echo, before)) ?? assertion;
}

const POINTING =
  /^(?:ce|cet|cette|ces|this|these|those)\s(?:accusations?|allégations?|affirmations?|informations?|propos|chiffres?|versions?|claims?|allegations?|figures?|account)$/i;
/** The noun for what was said and nothing of it. */
const SAID_ALONE =
  /^(?:(?:an?|une?) (?:claims?|accusation|allegation|assertion|affirmation|allégation)$|(?:the|these|those|this|that|such) (?:claims?|accusations?|allegations?|assertions?|charges?|suggestions?|reports?|rumou?rs?) as\b)/i;
const POINTING_ALONE = new RegExp(`${POINTING.source}\\s*$`, 'i');
const FIRST_STOP = /[.;!?]/;

/** Of words in marks, the first: a later sentence speaks of what the speaker has just told. */
function opensUtterance(text: string, { direct, start }: Assertion): boolean {
  return !direct || /["“«„‹'‘][\s\u00a0\u202f]*$/.test(text.slice(Math.max(0, start - 3), start));
}

/**
 * The denial of what somebody else has just claimed: the same proposition, the other stance. What was claimed of the one who
 * denies comes first, else the last claim. Null where a bare "dément" has nothing before it.
 */
function takeUpDenial(text: string, given: Assertion, before: readonly Assertion[]): Assertion | null {
  const denial = withSpeaker(text, given);
  const denied = claimBefore(denial, before);
  if (!denied)
    return isBare(denial) ||
      POINTING_ALONE.test(denial.proposition.text) ||
      /^(?:an?|une?) \S+$/i.test(denial.proposition.text)
      ? null
      : denial;
  return {
    ...denial,
    stance: denied.stance === 'AFFIRMS' ? 'DENIES' : 'AFFIRMS',
    certainty: denied.certainty,
    proposition: denied.proposition,
    confidence: denial.confidence * 0.8,
    detail: `${denial.detail}; takes up what ${denied.speaker.name} claims`,
  };
}

/**
 * "That is not true", "they were not": what somebody else has just claimed, in the stance that these words take to it. Null
 * where the same speaker has just told what they speak of, or nobody has claimed anything.
 */
function takeUpEcho(given: Assertion, echo: Echo, before: readonly Assertion[]): Assertion | null {
  if (before.at(-1)?.speaker.name === given.speaker.name) return null;
  const claim = claimBefore(given, before);
  if (!claim || (echo.auxiliary !== null && !repeats(echo.auxiliary, claim.text))) return null;
  return {
    ...given,
    stance: echo.stanceTo(claim.stance),
    proposition: claim.proposition,
    confidence: given.confidence * 0.8,
    detail: `${given.detail}; takes up what ${claim.speaker.name} claims`,
  };
}

/** "Did" stands for the verb of any clause; other auxiliaries stand for themselves. */
function repeats(auxiliary: string, claim: string): boolean {
  return /^d(?:o|id|oes)$/.test(auxiliary) || new RegExp(`\\b${auxiliary}(?:\\b|n['’]t)`, 'i').test(claim);
}

/** What was claimed by somebody else not far before: of the one who speaks, else the last claim. */
function claimBefore(given: Assertion, before: readonly Assertion[]): Assertion | undefined {
  const near = before.filter(
    ({ speaker, end, proposition, direct }) =>
      speaker.name !== given.speaker.name &&
      given.start - end < REACH &&
      proposition.text !== '' &&
      !(direct && OF_ONESELF.test(proposition.text)),
  );
  const { entity } = given.speaker;
  const own = ({ proposition: { subjectEntity, objectEntity, about } }: Assertion) =>
    entity !== null && (subjectEntity === entity || objectEntity === entity || about.includes(entity));
  // "Se félicite du départ" is no statement that anybody denies.
  return (
    near.findLast(own) ?? near.findLast(({ proposition }) => proposition.predicate !== '') ?? near.at(-1)
  );
}

/** "Ma grand-mère a prié", "C'est facile": words in marks about the one who says them, or about what lies at hand. */
const OF_ONESELF =
  /^(?:c['’]|ça |ce |je |j['’]|moi|mon |ma |mes |on |tu |it['’ ]|that['’ ]|this |i |i['’]|my |you )/i;

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

/** Nothing is said but the verb: "dément", "ont quant à eux démenti". */
function isBare({ proposition, cue }: Assertion): boolean {
  const said = proposition.text.trim().toLowerCase();
  return !/\s/.test(said) || said === cue?.text.toLowerCase();
}
