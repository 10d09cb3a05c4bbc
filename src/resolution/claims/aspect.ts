/**
 * Whether a sentence tells what was done, what is to come, what may be or what somebody wants: "a livré", "livrera",
 * "pourrait livrer" and "veut livrer" are four claims. Null for a present or a sentence without a verb, which may be any of them ("the law takes effect in
 * June"); "peut" and "can" tell what a thing is able to do.
 */
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';

export type Aspect = 'done' | 'ahead' | 'possible' | 'wished' | null;

type Patterns = Readonly<Record<Language, RegExp>>;

/** Third persons that may be a future: "livrera", "rendront"; names are capitalised. */
const IN_RA = /(?<!\p{L})\p{Ll}+r(?:a|ont)(?!\p{L})/gu;
/** Simple pasts of verbs in -irer end as futures of verbs in -ir do. */
const PAST_IN_IRA =
  /^(?:(?:ad)?mira|(?:re|at|é|sou)?tira|(?:cha)?vira|désira|(?:in|re|ex|as|con|trans)?spira|(?:dé)?chira|expira|soupira|cira)$/;
/** By the end of the infinitive that stands before "a" or "ont". */
const FUTURE = new RegExp(
  `^(?:${[
    '\\p{L}+[ei]r',
    '\\p{L}*(?:[aeiou]nd|rd|ett|att|cev|dev|suiv|viv|mouv|faud|voud|vaud|soud|moud|[aoe][îi]t)r',
    '\\p{L}*(?:quer|pour|cour|mour|nver)r|(?:re|pré|entre)?verr',
    '(?:re)?ser|aur|(?:re|dé|par)?fer|saur|(?:con|ex|in)clur|\\p{L}*(?:[dlv]ir|crir|croir|boir|plair|tair|rir|uir|trair|isfer)',
  ].join('|')})(?:a|ont)$`,
  'u',
);

const AHEAD: Patterns = {
  fr: /\b(?:va|vont|allait|allaient|devrai(?:en)?t|compten?t|prevoi(?:en)?t de|prevoyai(?:en)?t de|entend(?:ent)? (?:bien )?\p{L}+(?:er|ir|re)\b|s'engagen?t a|est cense|sont censes|s'appreten?t a|est sur le point de|sont sur le point de|projet(?:te|tent) de|promet(?:tent)? de|a promis|ont promis|(?:accepte(?:nt)?|(?:a|ont) accepte|s'est mise? d'accord pour|se sont mis d'accord pour|convien(?:t|nent)|(?:a|ont) convenu)(?: de)?(?= )|s'est engagee?s? a|a prevu|ont prevu) (?:de |d'|bientot |prochainement |s'|se |y |en )*\p{L}*(?:er|ir|re|oir)?\b|\b(?:est|sont|etait|etaient|reste) (?:deja )?(?:prevu|programme|attendu|planifie|envisage|promis|annonce)e?s?\b/u,
  en: /\b(?:will|shall|would|should)\b(?! have)|\b(?:is|are|was|were) (?:(?:all|now|still) )?(?:(?:going|set|scheduled|expected|about|planned|likely|bound|poised|meant|supposed) (?:to|for|in|on|by)\b|due (?:in|on|by)\b|due to (?:be|have|open|reopen|close|start|begin|end|take|meet|arrive|leave|return|become|go|come|receive|pay|make|sign|vote|expire|resume|launch|run|hold)\b|to (?!the\b|a\b|an\b|be (?:found|seen)\b)\p{Ll})|\b(?:plan|intend|promise|pledge|vow|aim)(?:s|ned|ed|d)? to\b|\b(?:promised|pledged)\b|\bagree(?:s|d)? to (?!the\b|a\b|an\b|\w+ terms)\p{Ll}|\bplans? for (?:the|a|an|its|their)\b|\b(?:is|are) (?:planned|scheduled|expected|awaited)\b|\p{Ll}['’]ll\b/u,
};

const POSSIBLE: Patterns = {
  fr: /\b(?:pourrai(?:en)?t|(?:risque|menace)(?:nt)? d(?:e |['’])(?:se |s['’])?\p{L}+(?:er|ir|re)(?!\p{L})|peut-être|envisage(?:nt)? d(?:e |['’]))/u,
  en: /\b(?:could|might)\b|(?<!\b(?:in|of|by|since|until|late|early|last|this|next|before|after|from|to|and|mid|\d) )\bmay\b(?! \d)|\bperhaps\b|\b(?:risks?|considers|is considering|are considering) \p{Ll}+ing\b|\bthreatens? to\b/u,
};

/** What somebody wants of himself or of others, or tries: with the act as an infinitive, since a noun keeps its verb apart. */
const WISHED: Patterns = {
  fr: /\b(?:demand|exig|reclam|souhait|veut|veulent|voudrai)\w* qu(?:e\b|['’])|\b(?:veut|veulent|voulait|voulaient|voudrai(?:en)?t|souhait\w+|propos\w+ d(?:e\b|['’])|tent(?:e|ent|ait|aient|er) d(?:e\b|['’])|essa\w+ d(?:e\b|['’])|cherch\w+ a|demand\w+ (?:\S+ ){0,4}d(?:e\b|['’])|exig\w+ d(?:e\b|['’])|recommand\w+ d(?:e\b|['’])|sugger\w+ d(?:e\b|['’])|conseill\w+ d(?:e\b|['’])|esper\w+|menac\w+ d(?:e\b|['’])) ?(?:se |s['’]|y |en |la |le |les |l['’])?\w+(?:er|ir|re)\b|\b(?:appel\w+|lanc\w+ un appel) (?:a (?:la |l['’])|au )(?!greve|mobilis|manif|rassembl|boycott|prudence|vigilance|calme)/,
  en: /\b(?:want|wish|hope|try|trie|tri|attempt|seek|ask|urge|demand|propose|offer|threaten|invite|advise|recommend|request|call)(?:s|d|ed|ing)? (?:(?:the|its|his|her|their|for|on) ){0,2}(?:\w+ ){0,3}to (?!the\b|a\b)\w+|\b(?:demand|insist|request|propose|urge)(?:s|d|ed)? that\b|\bsought to\b|\b(?:propose|suggest|consider|recommend)(?:s|d|ed)? \w+ing\b|\bcall(?:s|ed|ing)? (?:\w+ )?for (?!(?:a |an )?(?:\w+ )?(?:strike|protest|rally|demonstration|boycott|calm|caution|vigilance|help|aid|witness))/,
};

/** As written: "a livré" is past, "à Paris" is not. */
const DONE: Patterns = {
  fr: /(?<!\p{L})(?:a|ont|avait|avaient|s['’]est|se sont|l['’]a) (?:\p{L}+ment |été |déjà |bien |tous |enfin |pas )*\p{L}+(?:é|i|u|[aeo]int|ert|ort|is|it)e?s?(?!\p{L})|(?<!\p{L})(?:est|sont|était|étaient) (?:mort|né|arrivé|parti|venu|devenu|tombé|entré|sorti|resté|monté|descendu|allé|décédé|revenu|retourné|parvenu|intervenu)e?s?(?!\p{L})/u,
  en: /\b(?:has|have|had|did)\b|\b(?:was|were)\b|\b\p{Ll}{2,}ed\b/u,
};

/** Past forms of common verbs that no participle or present shares. */
const PAST =
  /\b(?:began|broke|came|chose|drove|fell|flew|forgot|fought|found|froze|gave|went|grew|knew|led|left|lost|made|met|paid|rose|ran|said|saw|sank|sent|shook|shot|sold|spent|spoke|stole|stood|struck|swore|taught|told|took|threw|understood|withdrew|woke|won|wrote|built|bought|brought|caught|held|kept|laid|overtook|overthrew|drew|became|fled|hid|sought|slid|split)\b/;

export function aspectOf(text: string, language: Language): Aspect {
  const folded = fold(text);
  if (POSSIBLE[language].test(text.toLowerCase())) return 'possible';
  if (WISHED[language].test(folded)) return 'wished';
  if (AHEAD[language].test(folded) || (language === 'fr' && isFuture(text))) return 'ahead';
  if (DONE[language].test(text.toLowerCase()) || (language === 'en' && PAST.test(folded))) return 'done';
  return null;
}

/** Whether two sentences may tell one thing: what was done is not what will be done, nor what may be. */
export function aspectsAgree(left: Aspect, right: Aspect): boolean {
  if (left === right) return true;
  if ([left, right].some((each) => each === 'possible' || each === 'wished')) return false;
  return left === null || right === null;
}

function isFuture(text: string): boolean {
  return (text.match(IN_RA) ?? []).some((word) => FUTURE.test(word) && !PAST_IN_IRA.test(word));
}
