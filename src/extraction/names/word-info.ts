import { readFileSync } from 'node:fs';
import { fold } from '../../model/fold.ts';
import type { Language } from '../../model/language.ts';
import { onForgetting } from '../language/form-numbers.ts';
import type { Token } from '../parts.ts';
import {
  firstWordOfKey,
  type Gazetteer,
  type GazetteerEntry,
  gazetteerKey,
  gazetteerOf,
} from './gazetteer.ts';
import { type Gender, type Role, type WordLists, wordListsOf } from './word-lists.ts';

export type Shape = 'lower' | 'capital' | 'acronym' | 'mixed' | 'initial' | 'other';

/** What is known of a written form by itself, looked up once per form. */
export interface WordInfo {
  readonly folded: string;
  /** Key under which the gazetteer joins words. */
  readonly key: string;
  readonly shape: Shape;
  /** Gender of the first name it is, or null. "Jean-Pierre" counts by its first part. */
  readonly firstName: Gender | null;
  /** The first name is borne by few: as an ordinary word it is that word. */
  readonly rareName: boolean;
  readonly lastName: boolean;
  /** A family name of a people that puts it first (Xi, Kim, Nguyen). */
  readonly surnameFirst: boolean;
  readonly civil: Gender | null;
  readonly abbreviated: boolean;
  /** The role the word alone is. */
  readonly role: Role | null;
  readonly opensRole: boolean;
  readonly organizationHead: boolean;
  readonly namedByComplement: boolean;
  /** Begins a head of several words that its complement names ("conseil communal"). */
  readonly opensNamed: boolean;
  readonly placeHead: boolean;
  readonly speech: boolean;
  readonly opensGazetteer: boolean;
  /** The entry that the word alone is. */
  readonly known: GazetteerEntry | null;
  /** Words that go on with a longer name of the gazetteer that begins with it. */
  readonly followers: ReadonlySet<string> | undefined;
  /** The word by which a name of the gazetteer goes on with it. */
  readonly opening: string;
  readonly demonym: string | null;
  readonly calendar: boolean;
  readonly particle: boolean;
  readonly document: boolean;
  readonly group: boolean;
  readonly kind: boolean;
  /** The plural of a kind of body. */
  readonly kinds: boolean;
  /** Kinds of body of several words end on it. */
  readonly closesKind: boolean;
  /** It may name a medium that writes itself in small letters (pieces/small-letters.ts). */
  readonly smallMedium: boolean;
  /** A noun that takes up an organization ("le ministère", "the firm"). */
  readonly definite: boolean;
}

const CALENDAR = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb apr aug sept sep oct nov dec tues thurs'.split(
    ' ',
  ),
);
/** Small words inside personal names, in many languages. */
const PARTICLES = new Set(
  "de du d' des la le van von der den ten ter vom zum zur bin ben ibn bint bent ould mint al el as ad an at da do dos das di del della delle degli dalla y e af av 't abu abou a al- el-".split(
    ' ',
  ),
);

/** French words that a hyphen joins to a role without changing what it is. */
const SECOND_WORDS =
  /^(?:conseil|conseils|chef|cheffe|fondat(?:eur|rice)|gérante?|animat(?:eur|rice)|format(?:eur|rice)|rapporteure?|adjointe?|major|propriétaire|dentiste|légiste|paysagiste|urbaniste|interne)$/;

/** The address of a site. */
const ADDRESS =
  /^(?!www\.)[\p{Ll}\d-]{2,30}\.(?:com|org|net|fr|be|ch|ca|eu|info|tv|ma|sn|ci|tn|dz|ml|lu|co\.uk)$/u;

class Words {
  readonly lists: WordLists;
  readonly gazetteer: Gazetteer;
  /** By number of the form. */
  private known: (WordInfo | undefined)[] = [];

  constructor(language: Language) {
    this.lists = wordListsOf(language);
    this.gazetteer = gazetteerOf(language);
    onForgetting(() => {
      this.known = [];
    });
  }

  of(token: Token): WordInfo {
    const { form } = token;
    if (form === 0) return this.look(token);
    while (this.known.length <= form) this.known.push(undefined);
    return (this.known[form] ??= this.look(token));
  }

  /** "avocate-conseil", "médecin-chef": the role that the first word says. */
  private firstRole(lower: string): Role | null {
    const hyphen = lower.indexOf('-');
    if (hyphen < 3 || !SECOND_WORDS.test(lower.slice(hyphen + 1))) return null;
    return this.lists.roles.get(lower.slice(0, hyphen)) ?? null;
  }

  private look({ text, lower, capital }: Token): WordInfo {
    const { lists, gazetteer } = this;
    const folded = fold(text);
    const key = gazetteerKey(text);
    const shape = shapeOf(text, capital);
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    return {
      folded,
      key,
      shape,
      firstName: capital ? firstNameOf(folded) : null,
      rareName: capital && rareNames.has(folded),
      lastName: capital && lastNames().common.has(folded),
      surnameFirst: capital && lastNames().first.has(folded),
      civil: lists.civil.get(bare) ?? null,
      abbreviated:
        lists.ranks.has(text) ||
        lists.shortTitles.has(text) ||
        (lower.endsWith('.') && lists.abbreviated.has(bare)),
      role: lists.roles.get(lower) ?? this.firstRole(lower),
      opensRole: lists.rolePrefixes.has(lower),
      organizationHead: lists.organizationHeads.has(lower) || lists.organizationHeads.has(bare),
      namedByComplement: lists.namedByComplement.has(lower),
      opensNamed: lists.namedPrefixes.has(lower),
      placeHead: lists.placeHeads.has(lower),
      speech: lists.speech.has(lower),
      opensGazetteer: gazetteer.entries.has(key) || gazetteer.followers.has(key),
      known: gazetteer.entries.get(key) ?? null,
      followers: gazetteer.followers.get(key),
      opening: firstWordOfKey(key),
      demonym: gazetteer.demonyms.get(folded) ?? gazetteer.demonyms.get(secondNation(folded)) ?? null,
      calendar: CALENDAR.has(folded.replace('.', '')),
      particle: PARTICLES.has(lower),
      document: lists.documents.has(lower),
      group: lists.groups.has(lower),
      kind: lists.organizationKinds.has(lower),
      kinds: lower.endsWith('s') && lists.organizationKinds.has(lower.slice(0, -1)),
      closesKind: lists.kindEnds.has(lower),
      smallMedium: lists.smallMedia.has(lower) || lower === 'ici' || ADDRESS.test(text),
      definite: lists.definite.has(lower),
    };
  }
}

export type { Words };

const loaded = new Map<Language, Words>();

/** Knowledge of single words for a language, read once. */
export function wordsOf(language: Language): Words {
  let words = loaded.get(language);
  if (!words) loaded.set(language, (words = new Words(language)));
  return words;
}

function shapeOf(text: string, capital: boolean): Shape {
  if (!capital) {
    const upper = /[\p{Lu}]/u.test(text);
    return upper ? 'mixed' : /^\p{L}/u.test(text) ? 'lower' : 'other';
  }
  if (/^\p{Lu}\.(?:-?\p{Lu}\.)?$/u.test(text))
    return text.length > 2 && !text.includes('-') ? 'acronym' : 'initial';
  if (/^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(text)) return 'acronym';
  if (/^[\p{Lu}\p{N}][\p{Lu}\p{N}&/-]*s?$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2)
    return 'acronym';
  // "Groupama-FDJ", "Ligue-PS"
  if (/^\p{Lu}[\p{L}]+-\p{Lu}{2,}$/u.test(text)) return 'acronym';
  if (text.length === 1) return 'initial';
  return 'capital';
}

let firstNames: Map<string, Gender> | undefined;
/** First names that few sources have: many are ordinary words first. */
const rareNames = new Set<string>();
let families: { common: Set<string>; first: Set<string> } | undefined;

function dataLines(name: string): string[] {
  return readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8').split('\n');
}

/** Gender of a first name (folded), "unknown" where both bear it, null where it is none. */
function firstNameOf(folded: string): Gender | null {
  if (!firstNames) {
    firstNames = new Map();
    const genders: Gender[] = ['female', 'male', 'unknown'];
    dataLines('first-names.txt').forEach((line, i) => {
      for (const name of line ? line.split(' ') : []) {
        firstNames!.set(name, genders[i % 3]!);
        if (i > 2) rareNames.add(name);
      }
    });
  }
  const known = firstNames.get(folded);
  if (known) return known;
  const hyphen = folded.indexOf('-');
  if (hyphen > 1) {
    const whole = firstNames.get(folded.slice(0, hyphen));
    if (whole && folded.slice(hyphen + 1).length > 1) return whole;
  }
  return null;
}

function lastNames(): { common: Set<string>; first: Set<string> } {
  if (!families) {
    const [common = '', first = ''] = dataLines('last-names.txt');
    families = { common: new Set(common.split(' ')), first: new Set(first.split(' ')) };
  }
  return families;
}

/** "italo-suisse", "italo-greco-suisse" → "suisse"; no word where no second nation stands behind a hyphen. */
function secondNation(folded: string): string {
  const hyphen = folded.lastIndexOf('-');
  return hyphen > 2 && folded[hyphen - 1] === 'o' ? folded.slice(hyphen + 1) : '';
}
