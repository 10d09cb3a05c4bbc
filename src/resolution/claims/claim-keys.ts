/**
 * Keys under which claim forms find each other. Two claims can be one only when they share subject, predicate and object
 * and most of the rest, or nearly all their words; so a key is made of subject, predicate, object and one word of the
 * rest, or of three words of the sentence. Common claims with different details then never meet.
 */
import { createHash } from 'node:crypto';
import type { ClaimForm } from '../../model/graph.ts';
import { antonymOf } from './antonyms.ts';
import { type ClaimProfile, claimProfile } from './claim-profile.ts';

/** Words of the rest that make keys: claims whose rests share half of their words share one of these. */
const REST = 3;
/** Share of words that near-equal wordings have in common. */
const NEAR = 0.75;
/** Words of a sentence that wording keys are made of: twenty keys at most. */
const MOST_WORDS = 6;

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
  const wording = wordingKeys(profile.tokens);
  keys.push(...wording.map((key) => `w:${key}`));
  if (!isStructured(profile)) keys.push(...wording.map((key) => `u:${key}`));
  return [...new Set(keys)];
}

/**
 * Keys under which a form's partners are found: its own, but not its entities' or the one that details share; a claim
 * with details also looks for the bare one, and the bare one for those with details.
 */
export function claimLookups(form: ClaimForm): string[] {
  const profile = claimProfile(form);
  const keys = form.keys.filter((key) => /^[cv]:/.test(key));
  // Claims of one subject, predicate and object meet by those; their words count where they say more, or where the
  // other claim has no structure to meet by.
  const core = new Set([
    ...profile.subjectWords,
    ...profile.objectWords,
    profile.predicate,
    profile.subject,
    profile.object,
  ]);
  for (const key of wordingKeys(profile.tokens)) {
    const words = key.split('+');
    if (!isStructured(profile)) keys.push(`w:${key}`);
    else {
      keys.push(`u:${key}`);
      const says = !profile.tokens.includes(profile.predicate) || words.includes(profile.predicate);
      if (says && words.some((word) => !core.has(word))) keys.push(`w:${key}`);
    }
  }
  for (const core of coreKeys(profile)) keys.push(isBare(profile) ? `d:${core}` : `c:${core}|-`);
  for (const core of antonymCores(profile))
    keys.push(...restKeys(profile).map((rest) => `c:${core}|${rest}`));
  return [...new Set(keys)];
}

function isStructured(profile: ClaimProfile): boolean {
  return profile.subject !== '' && profile.predicate !== '';
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

function antonymCores(profile: ClaimProfile): string[] {
  const opposite = antonymOf(profile.predicate);
  return opposite ? coreKeys({ ...profile, predicate: opposite }) : [];
}

/** Subject, predicate, object: with each of the object's words, since languages differ in which comes first. */
export function coreKeys(profile: ClaimProfile): string[] {
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
 * Threes among the first words in a fixed order. Sentences of n words that share three quarters of them share at least
 * o = ⌈3n/4⌉, so the first n - o + 3 words of each hold three that both have (prefix filtering, Bayardo et al. 2007).
 */
function wordingKeys(tokens: readonly string[]): string[] {
  const words = [...new Set(tokens)].sort(byHash);
  if (words.length < 3) return words.length === 2 ? [words.join('+')] : [];
  const first = words.slice(0, Math.min(MOST_WORDS, words.length - Math.ceil(NEAR * words.length) + 3));
  const keys: string[] = [];
  for (let i = 0; i < first.length; i++)
    for (let j = i + 1; j < first.length; j++)
      for (let k = j + 1; k < first.length; k++) keys.push(`${first[i]}+${first[j]}+${first[k]}`);
  return keys;
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
