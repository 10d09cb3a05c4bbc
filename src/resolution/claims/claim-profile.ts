/** What comparing needs of a claim form, computed once per form. */
import { contentWords } from '../../model/concepts.ts';
import type { Figure } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { isLanguage, type Language } from '../../model/language.ts';
import { stateOf } from '../../model/states.ts';
import { skeleton } from '../entities/romanise.ts';
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

/**
 * Content concepts of a text, language-neutral: states as "@RU" (names, capitals, adjectives alike), other capitalised
 * names by their sound, words by concept.
 */
export function tokensOf(text: string, language: Language): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*\.?/gu) ?? [];
  const tokens: string[] = [];
  for (let index = 0; index < words.length; index++) {
    let taken = 0;
    for (const size of [4, 3, 2, 1]) {
      if (index + size > words.length) continue;
      const phrase = words.slice(index, index + size).join(' ');
      const state = stateWord(phrase, language);
      if (state) {
        tokens.push(`@${state}`);
        taken = size;
        break;
      }
    }
    if (taken > 0) {
      index += taken - 1;
      continue;
    }
    const word = words[index]!.replace(/\.$/, '');
    if (vague().has(fold(word))) continue;
    for (const { concept } of contentWords(word, language)) {
      // A capitalised word that the lexicon does not know is a name, spelt otherwise in the other language.
      tokens.push(
        /^\p{Lu}/u.test(word) && concept.startsWith('~') ? `*${skeleton(word) || fold(word)}` : concept,
      );
    }
  }
  return tokens;
}

const stateCache = new Map<string, string | null>();

function stateWord(phrase: string, language: Language): string | null {
  if (phrase.length < 2 || phrase.length > 45) return null;
  const key = `${language} ${phrase}`;
  let state = stateCache.get(key);
  if (state === undefined) {
    state = stateOf(phrase.replace(/\.$/, ''), language)?.country ?? null;
    if (stateCache.size >= CACHE) stateCache.clear();
    stateCache.set(key, state);
  }
  return state;
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

let vagueSet: Set<string> | undefined;
function vague(): Set<string> {
  vagueSet ??= new Set(readData<{ vague: string[] }>('claim-words.yml').vague);
  return vagueSet;
}
