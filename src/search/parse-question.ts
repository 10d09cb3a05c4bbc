/** A question in plain words taken apart: who, what, when, with which stance, and what remains as terms. */

import { expressionAt, isStopWord, lexiconConcepts, predicateClassOf } from '../model/concepts.ts';
import { DixitError } from '../model/error.ts';
import type { Certainty, Stance } from '../model/extraction.ts';
import { fold } from '../model/fold.ts';
import type { Language } from '../model/language.ts';
import { predicateClasses } from '../model/predicates.ts';
import { type FoundEntity, findEntities } from './find-entities.ts';

import { questionLanguage } from './question-language.ts';
import { questionTime } from './question-time.ts';
import { questionWords } from './question-words.ts';
import type { Question } from './search.ts';
import type { SearchStore } from './search-store.ts';
import { type Term, termOf, termOfExpression } from './term.ts';

const LONGEST = 500;
/** A noun follows. */
const DETERMINER: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:l|le|la|les|un|une|des|du|ce|cet|cette|ces|son|sa|ses|leurs?)$/,
  en: /^(?:the|an?|this|these|those|its|his|her|their|s)$/,
};
const ARTICLE = /^(?:l|le|la|les|the)$/;
/** "Avait-il", "emploie-t-elle": the pronoun of a French question. */
const INVERTED = /-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce)$/i;
/** A question that holds a denial: "qui dit que la Chine n'a pas livré". */
const NEGATED: Readonly<Record<Language, RegExp>> = {
  fr: /\bn['e] ?\S+ (?:\S+ )?(?:pas|jamais|aucune?|rien|plus)\b/,
  en: /(?<!\bor )\b(?:not|never|no longer)\b|n['’]t\b/,
};
const FIGURE: Readonly<Record<Language, RegExp>> = {
  fr: /\bcombien\b|\bquel(?:le)? (?:nombre|part|montant|prix|taux)\b/,
  en: /\bhow (?:many|much|long|big|far)\b/,
};

/** What is looked for in any question: never what it is about. */
const SAYINGS =
  /^(?:affirmation|allegation|accusation|declaration|information|nouvelle|claim|assertion|statement|article|quote|comment|remark)s?$/;
/** "How old is", "how big was": the adjective only says which figure. */
const MEASURED = /^(?:old|big|large|long|far|high|tall|deep|fast|great|wide|heavy|soon|often)$/;
/** "Reconnaît-il que": a word of saying, as in "dit-il que". */
const ADMITTED = /^(?:reconnai(?:t|ssent)|admet(?:tent)?|avouent?|confirment?|soutien(?:t|nent))$/;
/** "Selon le procureur", "according to the coastguard": who is to have said it, by what they are. */
const SAID_BY: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:selon|d'apres)$/,
  en: /^(?:to|by|from)$/,
};
/** "Que dit la maire": the question's first noun speaks, up to what it speaks of. */
const SPOKEN_OF: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:sur|concernant|contre|a|au|de|du|des|d|que|qu|dans)$/,
  en: /^(?:about|on|concerning|regarding|against|of|in|that|to)$/,
};

export interface ParsedQuestion {
  readonly question: Question;
  readonly entities: readonly (FoundEntity & { readonly role: Question['entities'][number]['role'] })[];
  /** Word of the question that gave the predicate class. */
  readonly predicateWord: Term | null;
  readonly terms: readonly Term[];
  /** Terms that say who is to have said it: "lawyer" of "what does Desmet's lawyer say?". */
  readonly speakerTerms: readonly Term[];
  readonly unknown: readonly string[];
  /** The question asks how many or how much. */
  readonly asksFigure: boolean;
}

/** Throws ARGUMENT_INVALID for an empty question or one of more than 500 characters. */
export async function parseQuestion(text: string, store: SearchStore): Promise<ParsedQuestion> {
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${trimmed}" is no question; ask in words, such as "claims about drones"`,
    );
  if (trimmed.length > LONGEST)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `the question has ${trimmed.length} characters; ask in at most ${LONGEST}`,
    );
  const language = questionLanguage(trimmed);
  const folded = fold(trimmed).replace(/\s+/g, ' ');
  const intent = intentOf(folded, language);
  const said = questionTime(folded, language);
  // "Out of service since 2020" is about what happened, "what has he said since 2020" about when it was said.
  const time = said.since && intent === 'ABOUT' ? { ...said, from: null, to: null } : said;
  const words = (trimmed.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(INVERTED, ''),
  );
  const { found, unknown } = await findEntities(words, language, store);
  const table = questionWords(language);
  const taken = new Set(
    found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const timeWords = new Set(time.words);

  let predicateClass: string | null = null;
  let predicateWord: Term | null = null;
  let predicateAt = -1;
  const terms: Term[] = [];
  let stance: Stance | null =
    intent === 'WHO_DENIES' || NEGATED[language].test(folded)
      ? 'DENIES'
      : intent === 'WHO_AFFIRMS'
        ? 'AFFIRMS'
        : null;
  let certainty: Certainty | null = null;
  let denyAt = -1;
  const spare: string[] = [];
  const termAt = new Map<number, Term>();
  let expressionEnd = 0;
  words.forEach((word, at) => {
    if (at < expressionEnd) return;
    const own = fold(word);
    if (taken.has(at) || own.split('-').every((part) => timeWords.has(part))) return;
    if (language === 'en' && fold(words[at - 1] ?? '') === 'how' && MEASURED.test(own)) return;
    if (language === 'fr' && ADMITTED.test(own) && /^qu/.test(fold(words[at + 1] ?? ''))) return;
    if (table.deny.has(own)) {
      stance = 'DENIES';
      denyAt = at;
      return;
    }
    if (table.hedged.has(own)) certainty = 'HEDGED';
    if (table.intended.has(own)) certainty = 'INTENDED';
    // "Out of service" begins with a word that is none of its own.
    // "Hiding the report": behind an article it is a thing.
    const filler =
      table.filler.has(own) && !(own === 'report' && DETERMINER[language].test(fold(words[at - 1] ?? '')));
    const begins = !filler && !DETERMINER[language].test(own);
    const expression = begins ? expressionAt(words, at, language) : null;
    if (expression && !taken.has(at + expression.length - 1)) {
      expressionEnd = at + expression.length;
      const term = termOfExpression(words.slice(at, expressionEnd), expression.concepts, language);
      const predicate = predicateClass === null ? expression.concepts.find(isPredicateClass) : undefined;
      if (predicate) {
        predicateClass = predicate;
        predicateWord = term;
        predicateAt = at;
      } else terms.push(term);
      return;
    }
    if (filler && !isStopWord(own, language) && !SAYINGS.test(own)) spare.push(word);
    if (isStopWord(own, language) || filler || table.hedged.has(own) || table.intended.has(own)) return;
    const term = termOf(word, language);
    const predicate =
      predicateClass === null && !isThing(words, at, language) ? predicateClassOf(word, language) : null;
    if (predicate) {
      predicateClass = predicate;
      predicateWord = term;
      predicateAt = at;
      return;
    }
    terms.push(term);
    termAt.set(at, term);
  });
  // "Le séisme avait-il été annoncé ?": words that often only make a question are all that tells what it asks.
  if (intent === 'ABOUT' && terms.length + found.length + (predicateClass === null ? 0 : 1) <= 1)
    terms.push(
      ...spare
        .filter((word) => lexiconConcepts(word, language).length > 0)
        .map((word) => termOf(word, language)),
    );
  const speakerTerms: Term[] = [];

  const entities = found.map((entity) => {
    const role = roleOf(entity, intent, words, predicateAt, denyAt, language);
    const bearer = role === 'SPEAKER' && intent === 'WHAT_SAID' ? bearerOf(entity, words, termAt) : null;
    if (!bearer) return { ...entity, role };
    speakerTerms.push(bearer);
    return { ...entity, role: 'ANY' as const };
  });
  const bearer = entities.some(({ role }) => role === 'SPEAKER')
    ? null
    : speakerNoun(words, termAt, intent, language);
  if (bearer && !speakerTerms.includes(bearer)) speakerTerms.push(bearer);
  return {
    question: {
      text: trimmed,
      language,
      // "Qui dit que la Chine n'a pas livré d'armes ?" asks who denies that it has.
      intent:
        stance === 'DENIES' &&
        denyAt >= 0 &&
        (intent === 'WHO_AFFIRMS' || (intent === 'ABOUT' && entities.length === 0))
          ? 'WHO_DENIES'
          : intent,
      entities: entities.map(({ words: own, entity, role }) => ({ words: own, entity, role })),
      predicateClass,
      stance,
      certainty,
      publishedFrom: time.from,
      publishedTo: time.to,
      terms: terms.map((term) => term.word),
    },
    entities,
    predicateWord,
    terms,
    speakerTerms,
    unknown,
    asksFigure: FIGURE[language].test(folded),
  };
}

/** "The masks" are no hiding: behind an article a word is what it mostly says. */
function isThing(words: readonly string[], at: number, language: Language): boolean {
  if (!DETERMINER[language].test(fold(words[at - 1] ?? ''))) return false;
  const concepts = lexiconConcepts(words[at]!, language);
  return concepts.length > 1 && !isPredicateClass(concepts[0]!);
}

function isPredicateClass(concept: string): boolean {
  return predicateClasses().some(({ id }) => id === concept);
}

function intentOf(folded: string, language: Language): Question['intent'] {
  for (const { intent, pattern } of questionWords(language).intents) if (pattern.test(folded)) return intent;
  return 'ABOUT';
}

/** "L'avocate de Filip Desmet", "Filip Desmet's lawyer": who speaks is the bearer of the role, or null. */
function bearerOf(
  { from, to }: FoundEntity,
  words: readonly string[],
  termAt: ReadonlyMap<number, Term>,
): Term | null {
  if (/^s$/i.test(words[to] ?? '')) return termAt.get(to + 1) ?? termAt.get(to + 2) ?? null;
  let at = from - 1;
  let linked = false;
  while (at >= 0 && /^(?:de|du|des|d|la|le|les|l|of|the)$/i.test(words[at]!)) {
    linked ||= /^(?:de|du|des|d|of)$/i.test(words[at]!);
    at--;
  }
  return linked ? (termAt.get(at) ?? null) : null;
}

/** What those are who are to have said it, where no name says so: "the prosecutor" of "according to the prosecutor", or null. */
function speakerNoun(
  words: readonly string[],
  termAt: ReadonlyMap<number, Term>,
  intent: Question['intent'],
  language: Language,
): Term | null {
  const folded = words.map(fold);
  const source = folded.findIndex(
    (word, at) =>
      SAID_BY[language].test(word) &&
      (language === 'fr' ||
        (word === 'to' ? folded[at - 1] === 'according' : intent === 'WHAT_SAID' && at > 0)),
  );
  if (source >= 0) {
    const at = ARTICLE.test(folded[source + 1] ?? '') ? source + 2 : source + 1;
    return termAt.get(at) ?? termAt.get(at + 1) ?? null;
  }
  if (intent !== 'WHAT_SAID') return null;
  for (let at = 1; at < words.length; at++) {
    const term = termAt.get(at);
    if (term) return term;
    if (SPOKEN_OF[language].test(folded[at]!)) return null;
  }
  return null;
}

const TOPIC = {
  fr: new Set(['sur', 'concernant', 'contre', 'propos', 'sujet']),
  en: new Set(['about', 'on', 'concerning', 'regarding', 'against']),
};

/** Speaker, subject or object, by the place of the name among the words. */
function roleOf(
  entity: FoundEntity,
  intent: Question['intent'],
  words: readonly string[],
  predicateAt: number,
  denyAt: number,
  language: Language,
): Question['entities'][number]['role'] {
  const before = words.slice(0, entity.from).map(fold);
  const topic = before.findIndex((word) => TOPIC[language].has(word));
  if (intent === 'WHAT_SAID' && topic < 0 && before.every((word) => !/^(?:selon)$/.test(word)))
    return 'SPEAKER';
  const previous = before.at(-1);
  const beforeThat = before.at(-2);
  if (previous === 'selon' || beforeThat === 'selon' || (previous === 'to' && beforeThat === 'according'))
    return 'SPEAKER';
  if (intent === 'WHAT_SAID' && topic >= 0) return 'ANY';
  // "La Chine dément-elle avoir …", "does China deny …".
  if (denyAt >= entity.to && denyAt - entity.to <= 1 && intent !== 'WHO_DENIES') return 'SPEAKER';
  // "Livraison de drones par la Chine", "drones supplied by China".
  if (
    previous === 'par' ||
    previous === 'by' ||
    ((beforeThat === 'par' || beforeThat === 'by') && ARTICLE.test(previous ?? ''))
  )
    return 'SUBJECT';
  if (predicateAt < 0) return 'ANY';
  return entity.from < predicateAt ? 'SUBJECT' : 'OBJECT';
}
