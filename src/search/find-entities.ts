/**
 * Entities that a question names: the longest words that name one in the graph, in either language, with typing errors
 * of a letter and other spellings forgiven. Demonyms ("chinois") and capitals stand for their state.
 */
import { bodyOf } from '../model/bodies.ts';
import { isStopWord, lexiconConcepts } from '../model/concepts.ts';
import { fold, foldedWords } from '../model/fold.ts';
import type { EntityNode } from '../model/graph.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { skeleton } from '../model/romanise.ts';
import { stateOf } from '../model/states.ts';
import { askedAhead, type EntityStore } from './asked-ahead.ts';
import { questionWords } from './question-words.ts';
import type { SearchStore } from './search-store.ts';

export interface FoundEntity {
  readonly words: string;
  /** Position of the first and after the last word in the question's words. */
  readonly from: number;
  readonly to: number;
  readonly entity: EntityNode;
  /** Other canonical entities that stand for the same: a state's organs, a body under another name. */
  readonly kin: readonly string[];
  /** Forms under which it publishes articles of the graph, where it does. */
  readonly outlets?: ReadonlySet<string>;
}

const LONGEST = 5;
/** Names asked for at once at most. */
const AHEAD = 40;
const PARTICLE = /^(?:de|du|des|d|la|le|les|van|von|bin|ben|al|el|of|the|and|et|à|aux?|en|for)$/i;

export async function findEntities(
  words: readonly string[],
  language: Language,
  store: SearchStore,
): Promise<{ found: FoundEntity[]; unknown: string[] }> {
  const found: FoundEntity[] = [];
  const unknown: string[] = [];
  const known = store.remote ? askedAhead(store) : store;
  if (store.remote) askAhead(words, language, known);
  let index = 0;
  while (index < words.length) {
    let match: FoundEntity | null = null;
    for (const phrase of phrasesFrom(index, words, language)) {
      match = await lookUp(phrase, index, language, known);
      if (match) break;
    }
    if (match) {
      found.push(match);
      index = match.to;
    } else {
      const word = words[index]!;
      if (/^\p{Lu}/u.test(word) && index > 0 && !isFiller(word, language)) unknown.push(word);
      index++;
    }
  }
  return { found, unknown };
}

/** What may name an entity from one word on, longest first. */
function phrasesFrom(from: number, words: readonly string[], language: Language): string[][] {
  const phrases: string[][] = [];
  for (let length = Math.min(LONGEST, words.length - from); length >= 1; length--) {
    const phrase = words.slice(from, from + length);
    if (mayName(phrase, language, words)) phrases.push(phrase);
  }
  return phrases;
}

/** Asks for what the words name, all at once; single words only where no longer name may hold them. */
function askAhead(words: readonly string[], language: Language, store: EntityStore): void {
  let asked = 0;
  let covered = 0;
  for (let index = 0; index < words.length && asked < AHEAD; index++) {
    for (const phrase of phrasesFrom(index, words, language)) {
      const state = stateNamed(phrase, language);
      if (state) entityOfState(state, store).catch(() => {});
      else if (phrase.length > 1 || index >= covered) {
        searchNames(phrase.flatMap(foldedWords), store).catch(() => {});
        covered = Math.max(covered, index + phrase.length);
        asked++;
      }
    }
  }
}

/** Whether words can be a name at all: not made of little words, and capitalised unless the whole question is in small letters. */
function mayName(phrase: readonly string[], language: Language, all: readonly string[]): boolean {
  const first = phrase[0]!;
  const last = phrase.at(-1)!;
  if (isFiller(first, language) || isFiller(last, language)) return false;
  const cased = all.slice(1).some((word) => /^\p{Lu}/u.test(word));
  const capital = phrase.some((word) => /^\p{Lu}/u.test(word));
  if (capital) return true;
  if (stateOf(phrase.join(' '), language) || stateOf(phrase.join(' '))) return true;
  if (cased && phrase.length === 1) return lexiconConcepts(first, language).length === 0 && first.length >= 5;
  return phrase.length === 1
    ? lexiconConcepts(first, language).length === 0 && first.length >= 3
    : phrase.length <= 3;
}

function isFiller(word: string, language: Language): boolean {
  const folded = fold(word);
  return isStopWord(folded, language) || questionWords(language).filler.has(folded) || /^\d+$/.test(folded);
}

async function lookUp(
  phrase: readonly string[],
  from: number,
  language: Language,
  store: EntityStore,
): Promise<FoundEntity | null> {
  const words = phrase.join(' ');
  const to = from + phrase.length;
  const state = stateNamed(phrase, language);
  if (state) {
    const { node, ids } = await entityOfState(state, store);
    if (node) return { words, from, to, entity: node, kin: ids.filter((id) => id !== node.id) };
  }
  const folded = phrase.flatMap(foldedWords);
  const direct = await named(
    folded,
    phrase.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word)),
    store,
  );
  if (direct) return { words, from, to, entity: direct, kin: [] };
  const body = bodyOf(words);
  if (body) {
    for (const name of body.names) {
      const other = await named(foldedWords(name), true, store);
      if (other) return { words, from, to, entity: other, kin: [] };
    }
  }
  return null;
}

function stateNamed(phrase: readonly string[], language: Language): ReturnType<typeof stateOf> {
  const words = phrase.join(' ');
  return stateOf(words, language) ?? stateOf(words);
}

/** What stands for a state: itself and its organs. */
async function entityOfState(
  { country }: { readonly country: string },
  store: EntityStore,
): Promise<{ node: EntityNode | null; ids: string[] }> {
  const [forms, kin] = await Promise.all([
    store.findEntityForms({ keys: [`st:${country}`] }),
    store.findEntityForms({ keys: [`co:${country}`] }),
  ]);
  const ids = [...new Set([...forms, ...kin].map((form) => form.canonicalId))];
  return { node: await firstEntity(ids, store), ids };
}

function searchNames(words: readonly string[], store: EntityStore): Promise<EntityNode[]> {
  return words.length === 0 ? Promise.resolve([]) : store.searchEntities(words, 8);
}

/** Entity whose name or alias is the words, letter for letter or spelt otherwise. */
async function named(
  words: readonly string[],
  loose: boolean,
  store: EntityStore,
): Promise<EntityNode | null> {
  if (words.length === 0) return null;
  const wanted = words.join(' ');
  const hits = await searchNames(words, store);
  const exact = hits.find((entity) => namesOf(entity).some((name) => name === wanted));
  if (exact) return exact;
  const part = hits.find((entity) => namesOf(entity).some((name) => hasWords(name, words)));
  if (part && (loose || part.kind === 'Person')) return part;
  if (!loose) return null;
  if (hits[0] && words.some((word) => word.length >= 5)) return hits[0];
  const last = words.at(-1)!;
  // A word of the language is no misspelt name.
  if (last.length < 4 || LANGUAGES.some((language) => lexiconConcepts(last, language).length > 0))
    return null;
  const family = skeleton(last);
  const forms = await store.findEntityForms({ keys: [`pf:${family}`, `pl:${family}`] });
  const close = forms.filter((form) => foldedWords(form.name).some((word) => skeleton(word) === family));
  return firstEntity([...new Set(close.map((form) => form.canonicalId))], store);
}

async function firstEntity(ids: readonly string[], store: EntityStore): Promise<EntityNode | null> {
  if (ids.length === 0) return null;
  const nodes = await store.findNodes(ids.slice(0, 20));
  const entities = nodes.flatMap((node) => (node?.type === 'Entity' ? [node] : []));
  const found = entities.find((node) => node.kind === 'Place') ?? entities[0];
  if (!found) return null;
  const { type: _, ...entity } = found;
  return entity;
}

function namesOf(entity: EntityNode): string[] {
  return [entity.name, ...entity.aliases].map((name) => foldedWords(name).join(' '));
}

function hasWords(name: string, words: readonly string[]): boolean {
  const own = name.split(' ');
  return words.every((word) => own.includes(word));
}
