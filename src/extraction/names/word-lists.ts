import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** Word lists of one language from which names are recognised (lexicon/<language>/names-*.yml). */
export interface WordLists {
  /** Forms of address, without point, lower case. */
  readonly civil: ReadonlyMap<string, Gender>;
  /** Offices written short before a name ("sen", "gov"). */
  readonly abbreviated: ReadonlySet<string>;
  /** The same written without a stop, as written ("Cllr", "Sgt"). */
  readonly shortTitles: ReadonlySet<string>;
  /** Letters that are a rank or office only before a first and a last name ("SP"). */
  readonly titleLetters: ReadonlySet<string>;
  /** Ranks in capital letters before a name ("DSP"). */
  readonly ranks: ReadonlySet<string>;
  /** The role that a short office stands for: sen, senator. */
  readonly expansions: ReadonlyMap<string, string>;
  readonly suffixes: ReadonlySet<string>;
  /** Roles, words separated by one blank, lower case, singular and plural. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Beginnings of the roles of several words. */
  readonly rolePrefixes: ReadonlySet<string>;
  readonly organizationHeads: ReadonlySet<string>;
  /** Heads that name what a body is for as well. */
  readonly fields: ReadonlySet<string>;
  /** Heads that are as often family names or other words. */
  readonly softHeads: ReadonlySet<string>;
  readonly namedByComplement: ReadonlySet<string>;
  /** Beginnings of those of several words. */
  readonly namedPrefixes: ReadonlySet<string>;
  /** Letters for kinds of bodies that a place names ("CHU de Tours"). */
  readonly lettersOfPlace: ReadonlySet<string>;
  readonly needsName: ReadonlySet<string>;
  readonly organizationKinds: ReadonlySet<string>;
  /** Last words of those of several words. */
  readonly kindEnds: ReadonlySet<string>;
  /** What clubs call their players, behind a place. */
  readonly nicknames: ReadonlySet<string>;
  readonly bareOrganizations: ReadonlySet<string>;
  /** French adjectives of the level of a public service, the nouns they make one of, and what a direction looks after. */
  readonly levels: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly serviceFields: ReadonlySet<string>;
  /** Kinds of homes, wards and firms, as written, before a name that may be anything. */
  readonly houses: ReadonlySet<string>;
  /** Bodies in small letters that need no name behind them. */
  readonly selfNamed: ReadonlySet<string>;
  /** Bodies that are sources by their noun alone, where they speak. */
  readonly speaksAlone: ReadonlySet<string>;
  /** Beginnings of those of several words. */
  readonly speaksAlonePrefixes: ReadonlySet<string>;
  readonly genericOrganizations: ReadonlySet<string>;
  /** Nouns that take up an organization, with the gender of their pronoun. */
  readonly definite: ReadonlyMap<string, Gender>;
  /** What sorts of body a noun is said of: "fédération" of unions, charities and clubs. Others are said of any. */
  readonly sorts: ReadonlyMap<string, readonly string[]>;
  readonly notAcronyms: ReadonlySet<string>;
  /** Media that write their names in small letters. */
  readonly smallMedia: ReadonlySet<string>;
  readonly notOrganizations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  /** Nouns before the name of a thing. */
  readonly things: ReadonlySet<string>;
  /** Nouns before the letters of a substance, illness or machine. */
  readonly measures: ReadonlySet<string>;
  /** Nouns whose "of" is followed by a place ("le maire de", "east of"). */
  readonly bearers: ReadonlySet<string>;
  /** Nouns named after somebody who is not in the story ("tendon d'Achille"). */
  readonly eponyms: ReadonlySet<string>;
  /** What shows a firm, party or club, by what it shows (lexicon/<language>/names-firms.yml). */
  readonly firms: Readonly<Record<FirmWords, ReadonlySet<string>>>;
}

export type FirmWords = 'owners' | 'heads' | 'members' | 'objects' | 'verbs' | 'tails' | 'leading' | 'joint';

export interface Role {
  /** Masculine (or only) singular form: "sénatrices" is the role "sénateur". */
  readonly lemma: string;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Group in the data: offices, ranks, relations … */
  readonly group: string;
  /** Further groups that list it: a captain is a rank and plays. */
  readonly also: string[];
}

interface Group {
  readonly words: readonly string[];
}

/** The lists of a language, read once. */
export const wordListsOf = perLanguage(load);

function load(language: Language): WordLists {
  const read = <T>(name: string) => readLexicon<T>(language, name);
  const titles = read<{
    civil: { words: Record<string, string[]> };
    abbreviated?: Group & { roles: Record<string, string> };
    short?: Group;
    letters?: Group;
    ranks?: Group;
    inner: Group;
  }>('names-titles');
  const organizations = read<
    Record<'heads' | 'kinds' | 'bare' | 'generic', Group> & {
      'named-by-complement'?: Group;
      'letters-of-place'?: Group;
      'small-media'?: Group;
      'needs-name'?: Group;
      'self-named'?: Group;
      houses?: Group;
      'speak-alone'?: Group;
      levels?: Group;
      services?: Group;
      'service-fields'?: Group;
      fields?: Group;
      soft?: Group;
      nicknames?: Group;
      definite: Record<string, string[] | string>;
      sorts: Record<string, string[] | string>;
      'not-organizations': { acronyms: string[]; words: string[] };
    }
  >('names-organizations');
  const sources = read<Record<'documents' | 'groups' | 'speech', Group>>('names-sources');
  const places = readYaml(readFileSync(new URL('data/places.yml', import.meta.url), 'utf8')) as {
    heads: Record<Language, string[]>;
  };
  const roles = rolesOf(read<Record<string, Group>>('names-roles'), language);
  const things = read<Record<'things' | 'measures' | 'bearers' | 'eponyms', Group>>('names-things');
  const firms = read<Record<FirmWords, Group>>('names-firms');
  const set = (words: readonly string[] | undefined) =>
    new Set((words ?? []).map((word) => word.toLowerCase()));
  // "le ministere du Commerce": some agencies write without accents.
  const plain = (words: readonly string[] | undefined) =>
    new Set((words ?? []).flatMap((word) => [word.toLowerCase(), fold(word)]));
  return {
    civil: new Map(
      Object.entries(titles.civil.words).flatMap(([letter, words]) =>
        words.map((word) => [word, genderOf(letter)] as const),
      ),
    ),
    abbreviated: set(titles.abbreviated?.words),
    shortTitles: new Set(titles.short?.words),
    titleLetters: new Set(titles.letters?.words),
    ranks: new Set(titles.ranks?.words),
    expansions: new Map(Object.entries(titles.abbreviated?.roles ?? {})),
    suffixes: set(titles.inner.words),
    roles,
    rolePrefixes: prefixesOf(roles.keys()),
    organizationHeads: plain(organizations.heads.words),
    fields: set(organizations.fields?.words),
    softHeads: set(organizations.soft?.words),
    namedByComplement: plain(organizations['named-by-complement']?.words),
    namedPrefixes: prefixesOf([...plain(organizations['named-by-complement']?.words)]),
    smallMedia: set(organizations['small-media']?.words),
    lettersOfPlace: new Set(organizations['letters-of-place']?.words),
    needsName: plain(organizations['needs-name']?.words),
    organizationKinds: plain(organizations.kinds.words),
    kindEnds: set(
      organizations.kinds.words.flatMap((kind) => (kind.includes(' ') ? kind.split(' ').slice(-1) : [])),
    ),
    nicknames: set(organizations.nicknames?.words),
    bareOrganizations: new Set(organizations.bare.words),
    levels: plain(organizations.levels?.words),
    services: plain(organizations.services?.words),
    serviceFields: set(organizations['service-fields']?.words),
    houses: new Set(organizations.houses?.words),
    selfNamed: plain(organizations['self-named']?.words),
    speaksAlone: set(organizations['speak-alone']?.words),
    speaksAlonePrefixes: prefixesOf(organizations['speak-alone']?.words ?? []),
    genericOrganizations: plain(organizations.generic.words),
    definite: new Map(
      Object.entries(organizations.definite).flatMap(([letter, words]) =>
        typeof words === 'string' ? [] : words.map((word) => [word, genderOf(letter)] as const),
      ),
    ),
    sorts: sortsOf(organizations.sorts),
    notAcronyms: new Set([...organizations['not-organizations'].acronyms, ...(titles.ranks?.words ?? [])]),
    notOrganizations: new Set(organizations['not-organizations'].words.map(fold)),
    documents: set(sources.documents.words),
    groups: set(sources.groups.words),
    speech: set(sources.speech.words),
    placeHeads: set(places.heads[language]),
    things: set(things.things.words),
    measures: set(things.measures.words),
    bearers: set(things.bearers.words),
    eponyms: set(things.eponyms.words),
    firms: Object.fromEntries(
      Object.entries(firms).map(([shown, { words }]) => [shown, set(words)]),
    ) as Record<FirmWords, Set<string>>,
  };
}

function sortsOf(groups: Record<string, string[] | string>): ReadonlyMap<string, readonly string[]> {
  const sorts = new Map<string, string[]>();
  for (const [sort, words] of Object.entries(groups))
    if (typeof words !== 'string')
      for (const word of words) sorts.set(word, [...(sorts.get(word) ?? []), sort]);
  return sorts;
}

function genderOf(letter: string | undefined): Gender {
  return letter === 'f' ? 'female' : letter === 'm' ? 'male' : 'unknown';
}

function rolesOf(groups: Record<string, Group>, language: Language): Map<string, Role> {
  const roles = new Map<string, Role>();
  const add = (form: string, lemma: string, gender: Gender, group: string) => {
    const lower = form.toLowerCase();
    for (const [each, plural] of [
      [lower, false],
      [pluralOf(lower, language), true],
    ] as const) {
      const known = roles.get(each);
      if (!known) roles.set(each, { lemma, gender, plural, group, also: [] });
      else if (known.group !== group) known.also.push(group);
      // "secrétaire-générale", "vice-president": the same role in one word.
      const joined = each.replace(' ', '-');
      if (language === 'fr' && joined !== each && !/[ ']/.test(joined) && !roles.has(joined))
        roles.set(joined, { lemma, gender, plural, group, also: [] });
    }
  };
  for (const [group, { words }] of Object.entries(groups)) {
    for (const entry of words) {
      const [forms = '', letter] = entry.split(':');
      const [masculine = '', feminine] = forms.split('/');
      const lemma = masculine.toLowerCase();
      add(masculine, lemma, feminine ? 'male' : genderOf(letter), group);
      if (feminine) add(feminine, lemma, 'female', group);
    }
  }
  return roles;
}

/** Plural of a role: the first word takes it in French, the last in English. */
function pluralOf(form: string, language: Language): string {
  if (language === 'fr') {
    const [head = '', ...rest] = form.split(' ');
    const heads = /[sxz]$/.test(head)
      ? head
      : /(?:au|eu)$/.test(head)
        ? `${head}x`
        : /al$/.test(head)
          ? head.replace(/al$/, 'aux')
          : `${head}s`;
    const adjectives =
      rest.length === 1 && !/^[dl]'/.test(rest[0]!)
        ? rest.map((word) => word.replace(/al$/, 'aux').replace(/([^sx])$/, '$1s'))
        : rest;
    return [heads, ...adjectives].join(' ');
  }
  if (/man$/.test(form) && !/(?:german|roman|human)$/.test(form)) return form.replace(/man$/, 'men');
  if (form === 'child') return 'children';
  if (form === 'attorney general') return 'attorneys general';
  if (/(?:s|x|ch|sh)$/.test(form)) return `${form}es`;
  if (/[^aeo]y$/.test(form)) return form.replace(/y$/, 'ies');
  if (/(?:wife|thief)$/.test(form)) return form.replace(/fe?$/, 'ves');
  return `${form}s`;
}

/** "chef d'état-major": what stands before each blank and after each apostrophe, so that phrases match word by word. */
export function prefixesOf(phrases: Iterable<string>): Set<string> {
  const prefixes = new Set<string>();
  for (const phrase of phrases) {
    for (let i = 1; i < phrase.length; i++) {
      const character = phrase[i];
      if (character === ' ') prefixes.add(phrase.slice(0, i));
      else if (character === "'") {
        prefixes.add(phrase.slice(0, i + 1));
        prefixes.add(phrase.slice(0, i));
      }
    }
  }
  return prefixes;
}
