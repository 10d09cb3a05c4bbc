/** What comparing needs of a claim form, computed once per form. */
import { contentWords } from '../../model/concepts.ts';
import type { Figure } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { isLanguage, type Language } from '../../model/language.ts';
import { neutralTokens as tokensOf } from '../../model/neutral-tokens.ts';
import { readData } from '../lib/read-data.ts';

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
  const subjectWords = tokensOf(form.subject, language);
  const objectWords = tokensOf(form.object, language).filter((word) => !isUnit(word, form.figures));
  const predicate =
    form.predicateClass ?? (form.predicate ? `=${predicateConcept(form.predicate, language)}` : '');
  const tokens = tokensOf(form.text, language);
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
    tokens,
    rest: [...new Set(tokens)].filter(
      (token) => !core.has(token) && !isUnit(token, form.figures) && !predicateSynonym(token, form, language),
    ),
    figures: form.figures,
    when: form.when,
  };
  if (cache.size >= CACHE) cache.clear();
  cache.set(form.id, profile);
  return profile;
}

export function predicateConcept(predicate: string, language: Language): string {
  return contentWords(predicate, language)[0]?.concept ?? fold(predicate);
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
