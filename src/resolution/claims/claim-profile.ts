/** What comparing needs of a claim form, computed once per form. */
import { contentWords } from '../../model/concepts.ts';
import type { Figure } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { isLanguage, type Language } from '../../model/language.ts';
import { neutralTokenSets } from '../../model/neutral-tokens.ts';
import { readData } from '../lib/read-data.ts';
import { isNegated } from './negation.ts';

export interface ClaimProfile {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** Anchor of the subject: an entity's, else the concepts of its words; "" where there is none. */
  readonly subject: string;
  readonly subjectWords: readonly string[];
  /** Class of the predicate, else "=" and the concept of its verb; "" where there is none. */
  readonly predicate: string;
  readonly object: string;
  /** Concepts of the object's words, states and names as anchors. */
  readonly objectWords: readonly string[];
  /** Every content concept of the sentence, in order. */
  readonly tokens: readonly string[];
  /** Concepts beside subject, predicate, object and figures. */
  readonly rest: readonly string[];
  /** Every concept a word may stand for, beside its usual one. */
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
  /** The sentence still holds a negation ("no customer", "aucun client"). */
  readonly negated: boolean;
  /** Units as concepts, so that "prisonnier" and "prisoner" are one. */
  readonly figures: readonly Figure[];
  readonly when: string | null;
}

const cache = new Map<string, ClaimProfile>();
const CACHE = 50_000;

export function claimProfile(form: ClaimForm): ClaimProfile {
  const known = cache.get(form.id);
  if (known) return known;
  const language = isLanguage(form.language) ? form.language : 'en';
  const tags = new Map(
    form.keys.flatMap((key) => (key.startsWith('is:') ? [key.slice(3).split('=') as [string, string]] : [])),
  );
  const alternatives = new Map<string, readonly string[]>();
  const tokensOf = (text: string): string[] =>
    neutralTokenSets(text, language, 'comparing').map((concepts) => {
      if (concepts.length > 1) alternatives.set(concepts[0]!, concepts);
      return concepts[0]!;
    });
  const subjectWords = tokensOf(form.subject);
  const objectWords = tokensOf(form.object).filter((word) => !isUnit(word, form.figures));
  const predicate =
    form.predicateClass ?? (form.predicate ? `=${predicateConcept(form.predicate, language)}` : '');
  const tokens = tokensOf(form.text);
  const predicateWord = form.predicate ? predicateConcept(form.predicate, language) : '';
  const core = new Set([...subjectWords, ...objectWords, predicateWord]);
  for (const [name, anchor] of tags) if (name === 'subject' || name === 'object') core.add(anchor);
  const profile: ClaimProfile = {
    id: form.id,
    language: form.language,
    text: form.text,
    subject: tags.get('subject') ?? subjectWords.join('+'),
    subjectWords,
    predicate,
    object: tags.get('object') ?? objectWords.join('+'),
    objectWords,
    tokens:
      form.figures.length > 0
        ? tokens.filter((token) => !isUnit(token, form.figures) && !/\d/.test(token))
        : tokens,
    rest: [...new Set(tokens)].filter(
      (token) =>
        !core.has(token) &&
        !isUnit(token, form.figures) &&
        !predicateSynonym(token, form, language) &&
        !alternatives.get(token)?.includes(form.predicateClass ?? ''),
    ),
    alternatives,
    negated: isNegated(form.text, language),
    figures: form.figures.map((figure) => ({ ...figure, unit: unitOf(figure.unit, language) })),
    when: form.when,
  };
  if (cache.size >= CACHE) cache.clear();
  cache.set(form.id, profile);
  return profile;
}

export function predicateConcept(predicate: string, language: Language): string {
  return contentWords(predicate, language)[0]?.concept ?? fold(predicate);
}

/** Currencies and shares as they are, nouns as concepts, people of any sort as one. */
function unitOf(unit: string, language: Language): string {
  if (unit === '' || unit === '%' || /^[A-Z]{3}$/.test(unit)) return unit;
  const concept = contentWords(unit, language)[0]?.concept ?? unit;
  return people().has(concept) ? 'person' : concept;
}

let peopleSet: Set<string> | undefined;
function people(): Set<string> {
  peopleSet ??= new Set(readData<{ people: string[] }>('claim-words.yml').people);
  return peopleSet;
}

/** The verb's own nouns say nothing new beside it. */
function predicateSynonym(token: string, form: ClaimForm, language: Language): boolean {
  return form.predicate !== '' && token === predicateConcept(form.predicate, language);
}

/** Words of quantities and currencies: the figures say it already. */
function isUnit(token: string, figures: readonly Figure[]): boolean {
  return figures.length > 0 && units().has(token);
}

let unitSet: Set<string> | undefined;
function units(): Set<string> {
  unitSet ??= new Set(readData<{ units: string[] }>('claim-words.yml').units);
  return unitSet;
}
