/** What comparing needs of an entity form, computed once per form. Forms are immutable in all of it. */
import { fold } from '../../model/fold.ts';
import type { EntityForm } from '../../model/graph.ts';
import { Recent } from '../../model/recent.ts';
import { romanise, skeleton } from '../../model/romanise.ts';
import { chineseKey, koreanKey } from './asian-names.ts';
import { givenGroups } from './given-names.ts';
import { classicalStem, historicGroup } from './historic-names.ts';
import { bareFirm, firmWords, initialsOf, isGeneralName } from './organization-words.ts';
import {
  familyFirstOf,
  familyKeys,
  letterInitials,
  type PersonName,
  parsePersonName,
} from './person-name.ts';
import { placeStem } from './place-words.ts';

export interface Profile {
  readonly id: string;
  readonly kind: EntityForm['kind'];
  readonly name: string;
  readonly normal: string;
  readonly gender: EntityForm['gender'];
  readonly country: string;
  /** Field of activity, for people. */
  readonly field: string;
  /** Country the person's office belongs to. */
  readonly officeCountry: string;
  /** Acronym an article gives for it. */
  readonly acronym: string;
  /** Names that a reference list gives to one entity share its id. */
  readonly reference: string;
  readonly person: PersonName | null;
  /** Words of an organization's name as language-neutral concepts, sorted. */
  readonly words: readonly string[];
  /** The words that tables know, "*" for each that only the bilingual lexicon does; "" where there are none of these. */
  readonly plain: string;
  /** Those other words as written, folded. */
  readonly lexical: readonly string[];
  /** Trades the article says it has, by group: see data/organization-words.yml. */
  readonly trades: readonly string[];
  /** A single short word: may be the acronym of another name. */
  readonly isAcronym: boolean;
  /** Other names that articles give for a person ("alias", "born"), taken apart. */
  readonly aliases: readonly PersonName[];
  /** The person of earlier ages whom a list knows by this name. */
  readonly historic: string;
  /** Field of activity of a relative, where it is by the relative that the person is introduced. */
  readonly kin: string;
  /** What the field of activity is said of is over: "former footballer". */
  readonly former: boolean;
  /** "pope" or "crown" for who goes by a given name and a title. */
  readonly sovereign: string;
  /** What the articles say of where a place lies (see whereabouts). */
  readonly within: readonly string[];
  /** The name is bound to one article: too general to be the same anywhere else. */
  readonly bound: boolean;
}

const cache = new Recent<string, Profile>(10_000);

export function profileOf(form: EntityForm): Profile {
  const known = cache.get(form.id);
  if (known) return known;
  const tags = tagsOf(form.keys);
  const person = form.kind === 'Person' ? parsePersonName(form.normal) : null;
  const profile: Profile = {
    id: form.id,
    kind: form.kind,
    name: form.normal,
    normal: form.normal,
    gender: form.gender,
    country: form.country ?? '',
    field: tags.get('field') ?? '',
    officeCountry: tags.get('office') ?? '',
    acronym: tags.get('acronym') ?? '',
    reference: tags.get('reference') ?? '',
    person,
    words: tags.get('words')?.split(' ') ?? [],
    plain: tags.get('plain') ?? '',
    lexical: tags.get('lexical')?.split(' ') ?? [],
    trades: tags.get('trade')?.split(' ') ?? [],
    isAcronym: form.kind === 'Organization' && /^[a-z0-9.&]{2,8}$/.test(form.normal),
    aliases: (tags.get('alias') ?? '').split('|').filter(Boolean).map(parsePersonName),
    historic: person ? historicGroup(person) : '',
    kin: tags.get('kin') ?? '',
    former: tags.has('former'),
    sovereign: tags.get('sovereign') ?? '',
    within: tags.get('in')?.split(' ') ?? [],
    bound: tags.has('article'),
  };
  cache.set(form.id, profile);
  return profile;
}

/** Facts kept among a form's keys as "is:name=value". */
export function tagsOf(keys: readonly string[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const key of keys) {
    const match = /^is:([a-z]+)=(.*)$/.exec(key);
    if (match) tags.set(match[1]!, match[2]!);
  }
  return tags;
}

export function looksLikeAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}$/u.test(name.trim()) || /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u.test(name.trim());
}

/** Keys a form is stored under, by kind. */
export function storedKeys(profile: Profile): string[] {
  const keys: string[] = [];
  if (profile.reference) keys.push(`r:${profile.reference}`);
  if (profile.kind === 'Person') {
    if (profile.bound) return [...keys, ...boundKeys(profile)];
    const name = profile.person!;
    for (const each of [name, ...profile.aliases]) {
      if (each.alone) for (const family of familyKeys(each)) keys.push(`pl:${family}`);
      else {
        for (const key of fullKeys(each)) keys.push(`pg:${key}`);
        for (const family of familyKeys(each)) keys.push(`pf:${family}`);
      }
    }
    keys.push(...tailsOf(name).map((tail) => `pt:${tail}`));
    if (profile.field && !name.alone)
      for (const family of familyKeys(name)) keys.push(`po:${family}:${profile.field}`);
    if (profile.historic) keys.push(`ph:${profile.historic}`);
    if (name.alone && name.words.length === 1) keys.push(`ps:${classicalStem(name.words[0]!)}`);
    const asian = familyFirstOf(name);
    if (asian)
      keys.push(
        asian.korean
          ? `pk:${koreanKey(asian.given)}`
          : `pc:${chineseKey(asian.family)}:${chineseKey(asian.given)}`,
      );
    if (isRegnal(name)) keys.push(`pr:${name.generation}`);
    if (profile.sovereign) keys.push(`pr:${profile.sovereign}`);
    // Initials in capitals stand for people of three names: JFK.
    const initials = letterInitials(name);
    if (initials) keys.push(`pi:${initials}`);
    else if (name.words.length === 1 && name.words[0]!.length === 3) keys.push(`pi:${name.words[0]}`);
  } else if (profile.kind === 'Organization') {
    if (profile.bound) return keys;
    keys.push(`on:${profile.normal}`);
    if (profile.words.length > 0) keys.push(`ow:${profile.words.join(' ')}`);
    if (profile.plain) keys.push(`ox:${profile.plain}`);
    const firm = firmWords(profile.words);
    if (firm.length > 1) keys.push(`ow:${firm.join(' ')}`);
    const bare = bareFirm(profile.words);
    if (bare) keys.push(`ow:${bare.name}`);
    if (profile.acronym) keys.push(`oa:${profile.acronym}`);
    else if (!isGeneralName(profile.words))
      for (const initials of initialsOf(profile.normal)) keys.push(`oi:${initials}`);
    if (profile.isAcronym) keys.push(`oa:${acronymKey(profile.normal)}`);
  } else {
    if (profile.country) keys.push(`st:${profile.country}`);
    keys.push(`ln:${profile.normal}`, `lr:${placeKey(profile.normal)}`);
    if (profile.words.length > 0) keys.push(`lw:${profile.words.join(' ')}`);
    else if (!/[\s-]/.test(profile.normal)) keys.push(`lr:${placeStem(profile.normal)}`);
  }
  // Whoever acts for a state is found by it when the state is asked for.
  const acts =
    profile.kind === 'Person'
      ? profile.officeCountry
      : profile.kind === 'Organization'
        ? profile.country
        : '';
  if (acts) keys.push(`co:${acts}`);
  return [...new Set(keys)];
}

/** Keys under which the partners of a form are found: see storedKeys. */
export function lookupKeys(profile: Profile): string[] {
  const own = storedKeys(profile);
  if (profile.kind === 'Place') return own.filter((key) => !key.startsWith('co:'));
  if (profile.kind === 'Organization') return organizationLookups(profile, own);
  const keys = own.filter((key) => !/^(?:pf|co|po):/.test(key));
  const name = profile.person!;
  for (const family of familyKeys(name)) {
    keys.push(`pl:${family}`);
    if (profile.field) keys.push(`pb:${family}:${profile.field}`);
    // A name that many bear is found by those of one office; any other by all who bear it.
    if (name.alone && profile.bound && profile.field) keys.push(`po:${family}:${profile.field}`);
    if (name.alone && !profile.bound) keys.push(`pf:${family}`);
  }
  // "Le professeur Amadou Sylla" is bound to its article by the title, and may be known by the name.
  if (!name.alone && profile.bound) for (const key of fullKeys(name)) keys.push(`pg:${key}`);
  // "Abe Shinzo" is "Shinzo Abe" where family names come first.
  if (!name.alone && name.words.length === 2) {
    const [first, last] = name.words as [string, string];
    keys.push(`pg:${familySkeleton(first)}:${initialOf(last)}`);
  }
  return [...new Set(keys)];
}

/** Initials lead from a name to its acronym and back, never to the other names of these initials. */
function organizationLookups(profile: Profile, own: readonly string[]): string[] {
  const keys = own.filter((key) => !key.startsWith('co:') && !key.startsWith('oi:'));
  for (const key of own) if (key.startsWith('oi:')) keys.push(`oa:${key.slice(3)}`);
  if (profile.isAcronym && !profile.bound) keys.push(`oi:${acronymKey(profile.normal)}`);
  return [...new Set(keys)];
}

function boundKeys(profile: Profile): string[] {
  // A common family name alone is found by full names of the same office only.
  return profile.field && profile.person!.alone
    ? familyKeys(profile.person!).map((family) => `pb:${family}:${profile.field}`)
    : [];
}

/** Two words that may be a name, and those that a longer name may be called by: "Ben Laden" of "Oussama ben Laden". */
function tailsOf({ alone, words, tail }: PersonName): string[] {
  if (alone) return [];
  if (words.length === 2) return [words.join(' ')];
  const tails = tail.split(' ').length === 2 ? [tail] : [];
  return words.length >= 4 ? [...tails, words.slice(-2).join(' ')] : tails;
}

function fullKeys(name: PersonName): string[] {
  const keys = new Set<string>();
  for (const reading of name.readings) {
    const first = reading.given[0] ?? '';
    const initials = [first, ...givenGroups(first)].map(initialOf);
    for (const initial of new Set(initials)) keys.add(`${familySkeleton(reading.family)}:${initial}`);
  }
  return [...keys];
}

/** First letter by sound; "Omar" and "Umar" are written for one name, "Emad" and "Imad" too. */
function initialOf(given: string): string {
  const letter = romanise(given, 'given')[0] ?? '';
  return letter === 'o' ? 'u' : letter === 'e' ? 'i' : letter;
}

function familySkeleton(family: string): string {
  return skeleton(family) || family;
}

/** A given name with a number and nothing else: "Jean-Paul II". */
export function isRegnal(name: PersonName): boolean {
  return name.generation !== '' && !/^(?:jr|sr)$/.test(name.generation) && name.words.length <= 2;
}

export function acronymKey(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '');
}

/** Sound-like spelling of a place name; exonyms are left to the reference list. */
export function placeKey(normal: string): string {
  return normal
    .split(/[\s-]+/)
    .map((word) => romanise(word))
    .join(' ');
}
