/**
 * Keys under which claim forms find each other. Two claims can be one only when they share subject, predicate and object
 * and most of the rest, or nearly all their words; so a key is made of subject, predicate, object and one word of the
 * rest, or of three words of the sentence. Common claims with different details then never meet.
 */
import { createHash } from 'node:crypto';
import { broaderConcepts } from '../../model/broader.ts';
import { nearConcepts } from '../../model/concepts.ts';
import type { ClaimForm } from '../../model/graph.ts';
import { antonymsOf, converseRoot } from './antonyms.ts';
import { type ClaimProfile, claimProfile } from './claim-profile.ts';
import { isListed } from './light-words.ts';

/** Words of the rest that make keys: claims whose rests share half of their words share one of these. */
const REST = 3;
/** Share of words that near-equal wordings have in common. */
const NEAR = 0.75;
/** Words of a sentence that wording keys are made of: twenty keys at most, before other readings. */
const MOST_WORDS = 6;
/** From this many words on keys are of four words: in a topic that goes on for years hundreds of claims share three. */
const LONG = 7;
/** Symbols that one word is found under, and that of a short sentence, which has few keys and nothing else to be found by. */
const MOST_SYMBOLS = 3;
const MOST_SYMBOLS_SHORT = 6;
/** Words of a short sentence. */
const SHORT = 4;
/** Wording keys of one claim, and of a long one, where one word among many may be read otherwise and keys are left. */
const MOST_KEYS = 48;
const MOST_KEYS_LONG = 24;

export function claimKeys(form: ClaimForm): string[] {
  const profile = claimProfile(form);
  const keys: string[] = [];
  for (const id of [form.subjectFormId, form.objectFormId, ...form.aboutFormIds])
    if (id) keys.push(`e:${id}`);
  for (const core of coreKeys(profile)) {
    keys.push(...restKeys(profile).map((rest) => `c:${core}|${rest}`));
    if (!isBare(profile)) keys.push(`d:${core}`);
  }
  for (const core of valueCores(profile)) keys.push(`v:${core}`);
  keys.push(...wordingKeys(profile, profile.weighty).map((key) => `w:${key}`));
  keys.push(...pairKeys(profile).map((key) => `p:${key}`));
  // The other sentence may leave open who did it.
  const acts = profile.weighty.filter((token) => !isListed('anybody', token));
  if (acts.length >= 2 && acts.length < profile.weighty.length)
    keys.push(...wordingKeys(profile, acts).map((key) => `w:${key}`));
  keys.push(...figureKeys(profile).map((key) => `f:${key}`));
  return [...new Set(keys)];
}

/**
 * Keys under which a form's partners are found: its own, but not its entities' or the one that details share; a claim
 * with details also looks for the bare one, and the bare one for those with details.
 */
export function claimLookups(form: ClaimForm): string[] {
  const profile = claimProfile(form);
  const keys = form.keys.filter((key) => /^[cvwf]:/.test(key));
  // Of three words one may go without saying: two words look for those of three, three for those of two.
  for (const pair of pairKeys(profile)) keys.push(`w:${pair}`);
  for (const key of form.keys) if (/^w:[^+]+\+[^+]+$/.test(key)) keys.push(`p:${key.slice(2)}`);
  for (const core of coreKeys(profile)) keys.push(isBare(profile) ? `d:${core}` : `c:${core}|-`);
  for (const core of antonymCores(profile))
    keys.push(...restKeys(profile).map((rest) => `c:${core}|${rest}`));
  return [...new Set(keys)];
}

/** Nothing beside subject, predicate and object. */
export function isBare(profile: ClaimProfile): boolean {
  return profile.rest.length === 0 && profile.figures.length === 0;
}

/** Claims that give figures of one unit for one subject and predicate meet whatever else they say. */
function valueCores(profile: ClaimProfile): string[] {
  if (!profile.subject) return [];
  return profile.figures
    .slice(0, 3)
    .map((figure) => `${profile.subject}|${profile.predicate}|#${figure.unit}`);
}

/** Of every opposite, since looking must be mutual: else two claims meet only where a certain one of them comes last. */
function antonymCores(profile: ClaimProfile): string[] {
  return antonymsOf(profile.predicate).flatMap((opposite) =>
    [opposite, `=${opposite}`].flatMap((predicate) => coreKeys({ ...profile, predicate })),
  );
}

/** Subject, predicate, object: with each of the object's words, since languages differ in which comes first. */
function coreKeys(profile: ClaimProfile): string[] {
  if (!profile.subject || !profile.predicate) return [];
  const objects = profile.objectWords.length > 0 ? profile.objectWords.slice(0, 3) : [profile.object || '-'];
  return [...new Set(objects)].map((object) => `${profile.subject}|${profile.predicate}|${object}`);
}

function restKeys(profile: ClaimProfile): string[] {
  const words = [...profile.rest].sort(byHash);
  if (words.length > 0) return words.slice(0, REST);
  return profile.figures.length > 0 ? profile.figures.slice(0, 2).map((figure) => `#${figure.unit}`) : ['-'];
}

/**
 * Keys by words: one word, two, or threes (fours of a long sentence) among the first in a fixed order. Sentences of n words that share three quarters
 * of them share at least o = ⌈3n/4⌉, so the first n - o + 3 words of each hold three that both have, the first n - o + 4 four (prefix filtering,
 * Bayardo et al. 2007). A word stands under its first symbol, and in turn under each other one it may be read as, so that
 * two wordings meet where one word is read differently.
 */
function wordingKeys(profile: ClaimProfile, tokens: readonly string[]): string[] {
  const words = symbolsOfWords(tokens, profile);
  if (words.length === 0) return [];
  if (words.length < 3) return variants(words).slice(0, MOST_KEYS);
  // Who did what to what is the claim itself, or else a topic with as many claims as there are details: those meet by one.
  const details = new Set(profile.rest.map((token) => symbolsOf(token, profile)[0]!));
  const isDetail = (word: readonly string[]) => details.has(word[0]!);
  const hasDetails = words.some(isDetail);
  const objects = new Set(profile.objectWords.map((token) => symbolsOf(token, profile)[0]!));
  const isObject = (word: readonly string[]) => objects.has(word[0]!) && !isDetail(word);
  // Sentences of seven words have keys of both sizes, so that they meet those of six and those of eight.
  const sizes = [...(words.length <= LONG ? [3] : []), ...(words.length >= LONG ? [4] : [])];
  const keys = sizes.flatMap((size) => {
    const first = words.slice(0, Math.min(MOST_WORDS, words.length - Math.ceil(NEAR * words.length) + size));
    const hasObject = first.some(isObject);
    return combinations(first, size)
      .filter((some) => !hasDetails || (some.some(isDetail) && (!hasObject || some.some(isObject))))
      .map(variants);
  });
  // As they are usually read first: where there are too many, other readings give way.
  const most = words.length > LONG ? MOST_KEYS_LONG : MOST_KEYS;
  return [...new Set([...keys.map(([usual]) => usual!), ...keys.flat()])].slice(0, most);
}

function combinations<T>(list: readonly T[], size: number, from = 0): T[][] {
  if (size === 0) return [[]];
  const found: T[][] = [];
  for (let at = from; at <= list.length - size; at++)
    for (const rest of combinations(list, size - 1, at + 1)) found.push([list[at]!, ...rest]);
  return found;
}

/** Of a sentence of three words each two. */
function pairKeys(profile: ClaimProfile): string[] {
  const words = symbolsOfWords(profile.weighty, profile);
  if (words.length !== 3) return [];
  return [...new Set(words.flatMap((_, without) => variants(words.filter((_, at) => at !== without))))];
}

/** The symbols of each word, in the order of all keys; words of one symbol once. */
function symbolsOfWords(tokens: readonly string[], profile: ClaimProfile): string[][] {
  const names = familyNames(tokens, profile);
  const most = names.length <= SHORT ? MOST_SYMBOLS_SHORT : MOST_SYMBOLS;
  const words = names.map((token) => symbolsOf(token, profile).slice(0, most));
  return [...new Map(words.map((each) => [each[0]!, each])).values()].sort((a, b) => byHash(a[0]!, b[0]!));
}

/** Of the words of one name the last: "Putin" of "Vladimir Putin". */
function familyNames(tokens: readonly string[], { tokens: all }: ClaimProfile): string[] {
  return tokens.filter((token) => {
    const next = all[all.indexOf(token) + 1];
    return !(token.startsWith('*') && next?.startsWith('*') && tokens.includes(next));
  });
}

/** A number of some size with each of the sentence's first words: few claims share both. */
function figureKeys(profile: ClaimProfile): string[] {
  const figure = profile.figures.find(({ value }) => Math.abs(value) >= 10);
  if (!figure) return [];
  const words = profile.weighty.map((token) => symbolsOf(token, profile)[0]!);
  return [...new Set(words)]
    .sort(byHash)
    .slice(0, 4)
    .map((word) => `${figure.value} ${figure.unit}|${word}`);
}

/** The key of the first symbols, and those with one word under another of its symbols. */
function variants(words: readonly (readonly string[])[]): string[] {
  const first = words.map((symbols) => symbols[0]!);
  const keyOf = (symbols: readonly string[]) => [...symbols].sort().join('+');
  const single = words.map((symbols, at) =>
    symbols.slice(1).map((symbol) => keyOf(first.map((each, i) => (i === at ? symbol : each)))),
  );
  // Two words under their second symbols.
  const double = combinations([...words.keys()], 2)
    .filter((some) => some.every((at) => words[at]!.length > 1))
    .map((some) => keyOf(words.map((symbols, at) => symbols[some.includes(at) ? 1 : 0]!)));
  return [keyOf(first), ...single.flatMap((keys) => keys.slice(0, 1)), ...double, ...single.flat()];
}

/**
 * What a word is found under, the commonest first: names as they are; else the class of predicates it is of, or its
 * broadest, else the concept that most of its readings' words share.
 */
function symbolsOf(token: string, profile: ClaimProfile): string[] {
  const place = profile.demonyms.get(token);
  if (place !== undefined) return [place];
  if (/^[@*]/.test(token)) return [token];
  const senses = profile.alternatives.get(token) ?? [token];
  const classes = senses.filter((sense) => sense.startsWith('class:')).map((sense) => rootOf(sense.slice(6)));
  const groups = senses.filter((sense) => sense.startsWith('group:'));
  const concepts = senses.filter((sense) => !/^(?:class:|group:|~)/.test(sense)).map(hubOf);
  // Words that news puts for one another come early: they share a group and nothing else. A noun is seldom an act.
  const [act, group, concept] = [classes, groups, concepts].map((each) => each.slice(0, 1));
  const isNoun = profile.subjectWords.includes(token) || profile.objectWords.includes(token);
  const usual = isNoun ? [...group!, ...concept!, ...act!] : [...act!, ...group!, ...concept!];
  const found = [...new Set([...usual, ...classes, ...groups, ...concepts])];
  return found.length > 0 ? found : [token];
}

/** The broadest class that a class is of: who was killed died. */
function rootOf(id: string): string {
  const root = converseRoot(id);
  return root === id ? converseRoot(broaderConcepts(id).at(-1) ?? id) : root;
}

const hubs = new Map<string, string>();

/** Of the concepts that share a line of the lexicon with one, that with the most such company. */
function hubOf(concept: string): string {
  const known = hubs.get(concept);
  if (known !== undefined) return known;
  let hub = concept;
  let most = nearConcepts(concept).length;
  for (const near of nearConcepts(concept)) {
    const size = nearConcepts(near).length;
    if (size > most || (size === most && near < hub)) {
      hub = near;
      most = size;
    }
  }
  if (hubs.size > 50_000) hubs.clear();
  hubs.set(concept, hub);
  return hub;
}

const hashes = new Map<string, string>();

/** Names and rare words first, then by hash: an order that all forms share. */
function byHash(a: string, b: string): number {
  const [x, y] = [orderOf(a), orderOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function orderOf(word: string): string {
  let order = hashes.get(word);
  if (order === undefined) {
    const group = word.startsWith('*') ? 0 : word.startsWith('~') ? 1 : word.startsWith('@') ? 3 : 2;
    order = group + createHash('sha1').update(word).digest('hex').slice(0, 12);
    if (hashes.size > 100_000) hashes.clear();
    hashes.set(word, order);
  }
  return order;
}
