/**
 * Which part of a sentence tells the cause and which what came of it: "la grève a entraîné la faillite", "the bankruptcy
 * was due to the strike". The same words the other way round are another claim.
 */
import type { Language } from '../../model/language.ts';

export interface Cause {
  readonly cause: string;
  readonly effect: string;
}

/** The cause first: active verbs. */
const FORWARD: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\b(?:été|est|sont|était|étaient|fut|furent|être) )\b(?:provoqu(?:é|e|ent|era|eront|er)|caus(?:é|e(?! d)|ent|era|eront|er)|entra[iî]n(?:é|e|ent|era|eront|er)|déclench(?:é|e|ent|er)|suscit(?:é|e|ent|er)|(?:men|condui|about)\p{L}* à|(?:est|sont|était|étaient|serait|seraient) (?:à l['’]origine|responsables?|la cause) d(?:e|u|es|['’]))(?!\p{L})/iu,
  en: /(?<!\b(?:was|were|is|are|been|being|be) )\b(?:caus(?:ed|es|e|ing)|led to|leads? to|leading to|result(?:ed|s)? in|trigger(?:ed|s)?|sparked|prompted|brought about|(?:is|are|was|were) (?:the cause of|behind|to blame for|responsible for))\b/i,
};
/** What came of it first: "because of", "due to". */
const BACKWARD: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:à cause d(?:e|u|es|['’])|en raison d(?:e|u|es|['’])|du fait d(?:e|u|es|['’])|faute de|suite (?:à|aux?)|à la suite d(?:e|u|es|['’])|(?:dûe?s?|due?s?) (?:à|aux?)|(?:provoqué|causé|entraîné|déclenché|suscité)e?s? par|résult\p{L}+ d(?:e|u|es|['’])|s['’]explique(?:nt)? par|grâce (?:à|aux?)|sous l['’]effet d(?:e|u|es|['’]))(?:(?<=['’])|(?!\p{L}))/iu,
  en: /\b(?:because of|due to|owing to|as a result of|as a consequence of|(?:caused|triggered|sparked|prompted|brought about) by|result(?:ed|s|ing)? from|stem(?:med|s)? from|blamed on|thanks to|on account of|attributed to)\b/i,
};

/** The two parts of a sentence that tells a cause, or null. */
export function causeOf(text: string, language: Language): Cause | null {
  const backward = BACKWARD[language].exec(text);
  const found = backward ?? FORWARD[language].exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  if (!backward) return { cause: before, effect: after };
  // "En raison de la grève, le musée est fermé."
  const comma = before.trim() === '' ? after.indexOf(',') : -1;
  return comma < 0
    ? { cause: after, effect: before }
    : { cause: after.slice(0, comma), effect: after.slice(comma + 1) };
}
