/**
 * Claims that only their speaker and their article can tell what they are about: "C'est trop tard", "They lied". Said by two
 * people in two stories they are two claims, whatever their words; the same speaker's words told again stay one.
 */
import type { Assertion } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';
import type { Language } from '../../model/language.ts';

/** Who is meant was said before. */
const PERSONAL: Record<Language, RegExp> = {
  fr: /^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là)\s/iu,
  en: /^(?:he|she|it|they|we|i|you)(?:\s|['’](?:s|re|ve|ll|d|m)\b)/iu,
};

/** What is meant was said before, unless the sentence names it: "C'est la Russie qui a tiré". */
const POINTING: Record<Language, RegExp> = {
  fr: /^(?:c['’]|ce\s(?=n['’e]|sont|serait|sera|fut)|ça\s|cela\s|ceci\s|on\s(?:n['’]\s?)?(?:est|était|sera|serait)\s)/iu,
  en: /^(?:this|that|these|those)(?:\s(?=is|was|are|were|will|would|can|could|has|have|had|does|did)|['’]s\s)/iu,
};

/** "Il", "it" that stand for nobody: "il y a", "il a été décidé de", "il fait froid"; "it was decided to", "it is raining". */
const IMPERSONAL: Record<Language, RegExp> = {
  fr: /^il\s(?:(?:n['’e]\s?|lui\s|nous\s|vous\s|leur\s|m['’e]\s?|s['’e]\s?|en\s|(?:a|avait|aura|aurait)\s)*(?:y\s|f(?:aut|allait|audra|audrait|allu)|exist|manqu|rest|subsist|sembl|paraît|pleu|plu\s|neig|agi|suffi|convien|import|arriv|va\sde|fait\s(?:\S+\s){0,3}(?:degrés|froid|chaud|nuit|jour|beau))|(?:n['’]\s?)?(?:est|était|serait|sera|a\sété|avait\sété)\s(?:\S+\s){1,3}(?:que\s|qu['’]|de\s|d['’]))/iu,
  en: /^it\s(?:(?:is|was|has\sbeen|had\sbeen|would\sbe|seems|appears)\s(?:\S+\s){1,3}(?:that|to)\s|(?:\S+\s){0,2}(?:rain|snow)|takes?\s|took\s)/iu,
};

/**
 * The keys under which a claim of an open reference may be one with another: its speaker and its article. None for a claim that
 * says itself what it is about.
 */
export function openReferenceKeys(
  { proposition, speaker, text }: Assertion,
  language: Language,
  articleId: string,
): string[] {
  const sentence = proposition.text;
  const isNamed =
    proposition.subjectEntity !== null || proposition.objectEntity !== null || proposition.about.length > 0;
  const isOpen =
    proposition.subjectEntity === null &&
    ((PERSONAL[language].test(sentence) && !IMPERSONAL[language].test(sentence)) ||
      (POINTING[language].test(sentence) && !isNamed));
  if (!isOpen) return [];
  // "Un témoin" is somebody else in each story: his words, as the article tells them, stand for him.
  const who = speaker.entity === null ? fold(`${speaker.name} ${text}`) : fold(speaker.name);
  return [`of:${contentId('UnnamedSource', who)}`, `in:${articleId}`];
}

/** Articles by which a claim of an open reference is known. */
const MOST_ARTICLES = 16;

/** The first of a form's keys, up to here, say whose reference it is and where it stands. */
export function countReferenceKeys(keys: readonly string[]): number {
  let count = 0;
  while (count < keys.length && isReferenceKey(keys[count]!)) count++;
  return count;
}

function isReferenceKey(key: string): boolean {
  return key.startsWith('of:') || key.startsWith('in:');
}

/**
 * The reference keys of one form as two articles give them. What many articles repeat is known by those whose ids come
 * first: which these are does not depend on the order in which they came, and claims of the same articles share them.
 */
export function mergeReferenceKeys(known: readonly string[], seen: readonly string[]): readonly string[] {
  if (seen.every((key) => known.includes(key))) return known;
  const all = [...new Set([...known, ...seen])].sort();
  const articles = all.filter((key) => key.startsWith('in:')).slice(0, MOST_ARTICLES);
  const merged = [...all.filter((key) => key.startsWith('of:')), ...articles];
  return merged.length === known.length && merged.every((key, at) => key === known[at]) ? known : merged;
}

/**
 * Whether two claims may be one for all that their references tell: not when each speaks of what only its own speaker and article
 * tell, nor when one does and the other says by itself whom it means: "It sold drones", "Iran sold drones".
 */
export function referencesAgree({ keys: left }: ClaimForm, { keys: right }: ClaimForm): boolean {
  // Nearly all claims say by themselves what they are about: this is asked of each pair.
  const [count, other] = [countReferenceKeys(left), countReferenceKeys(right)];
  if (count === 0 || other === 0) return count === other;
  for (let at = 0; at < count; at++) {
    const found = right.indexOf(left[at]!);
    if (found >= 0 && found < other) return true;
  }
  return false;
}
