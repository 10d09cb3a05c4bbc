/**
 * The form an article contributes for one of its entities. All that decides identity (name, gender, field of activity,
 * country, acronym) goes into the id, so forms never change in what they are compared by; only the spelling shown,
 * aliases and descriptions grow, each by a rule whose result does not depend on the order of articles.
 */
import type { ArticleEntity, EntityKind, Extraction } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { EntityForm } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';
import { stateOf } from '../../model/states.ts';
import { countryOf, fieldOf, isKin } from './field.ts';
import { namesakeOf, stateOfShared } from './namesake.ts';
import { initialsOf, isGeneralName, organizationWords, tradesOf } from './organization-words.ts';
import { parsePersonName } from './person-name.ts';
import { placeWords } from './place-words.ts';
import { acronymKey, looksLikeAcronym, profileOf, storedKeys } from './profile.ts';
import type { Reference, ReferenceEntry } from './reference.ts';
import { isAnotherPlace, liesOutside, whereabouts } from './whereabouts.ts';

/** Aliases and descriptions kept per form: the shortest, then first in alphabetical order. */
const KEPT = 12;

export interface FormInput {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly gender?: EntityForm['gender'];
  readonly country?: string | null;
  /** The region or town that the article means by a name it shares with a state. */
  readonly namesake?: ReferenceEntry | null;
  /** Article that gives the name: names too general to identify anything are bound to it. */
  readonly articleId: string;
}

/** Form for an entity of an extraction. */
export function formOfEntity(
  entity: ArticleEntity,
  extraction: Extraction,
  reference: Reference,
): EntityForm {
  const namesake = namesakeOf(entity, extraction);
  return buildForm(
    {
      ...entity,
      country: namesake ? null : actingCountry(entity, extraction),
      namesake,
      articleId: extraction.articleId,
    },
    reference,
  );
}

export function buildForm(given: FormInput, reference: Reference): EntityForm {
  const input = fullestName(given);
  const { kind, name } = input;
  const normal = normalise(name);
  const tags: string[] = [];
  const gender = kind === 'Person' ? (input.gender ?? 'unknown') : 'unknown';
  let country = input.country ?? null;
  let wikidataId: string | null = null;
  const found =
    input.namesake ??
    reference.find(kind, name) ??
    (kind === 'Organization' ? entryOfAliases(input.aliases ?? [], reference) : null);
  // "The Guardian", a Nigerian paper: not the listed one.
  const told = kind === 'Organization' && found?.home ? countryOf(input.descriptions ?? []) : '';
  const entry = told && told !== found!.home ? null : found;
  const within = kind === 'Place' ? whereabouts(name, input.descriptions ?? []) : [];
  // A capital as a city, of a name that others bear: where it lies tells them apart.
  const shared = kind === 'Place' && country === null && !input.namesake ? stateOfShared(name) : null;
  if (shared && !within.some((value) => value.startsWith('@'))) within.push(`@${shared}`);
  // "Luxembourg, province belge": what bears a state's name and lies in another state is not the state.
  if (kind === 'Place' && country !== null && isAnotherPlace(country, within)) country = null;
  if (entry && !(kind === 'Place' && (country !== null || liesOutside(entry, within)))) {
    tags.push(`is:reference=${entry.id}`);
    wikidataId = entry.wikidataId;
    country = entry.country ?? country;
    if (entry.home && !within.includes(`@${entry.home}`)) within.push(`@${entry.home}`);
  }
  if (kind === 'Person') {
    const person = parsePersonName(normal);
    // "Fils du président": the activity is the other's.
    const own = (input.descriptions ?? []).filter((description) => !isKin(description));
    const asKin = (input.descriptions ?? []).filter(isKin);
    const related = fieldOf(asKin);
    const field = own.length > 0 && related ? '' : fieldOf(own);
    if (asKin.length > 0 && field === '') tags.push(`is:kin=${related || 'someone'}`);
    const aliases = otherNamesOf(input.descriptions ?? []).filter((alias) => alias !== normal);
    if (aliases.length > 0) tags.push(`is:alias=${aliases.join('|')}`);
    if (field && isFormer(input.descriptions ?? [])) tags.push('is:former=yes');
    const office = countryOf(input.descriptions ?? []);
    if (field) tags.push(`is:field=${field}`);
    if (office) tags.push(`is:office=${office}`);
    const sovereign = person.words.length <= 2 ? sovereignOf([name, ...(input.descriptions ?? [])]) : '';
    if (sovereign) tags.push(`is:sovereign=${sovereign}`);
    else if (!entry && ((person.alone && person.common && person.generation === '') || isOfficeAlone(name)))
      tags.push(`is:article=${input.articleId}`);
  }
  if (kind === 'Organization') {
    const office = entry ? (entry.home ?? '') : country ? '' : countryOf(input.descriptions ?? []);
    if (office) tags.push(`is:office=${office}`);
    const acronym = acronymAmong(name, input.aliases ?? []);
    if (acronym) tags.push(`is:acronym=${acronym}`);
    const { all: words, plain: known, lexical } = organizationWords(name);
    if (!country) country = words.find((word) => word.startsWith('='))?.slice(1) ?? null;
    // "La Cour des comptes", of which the article says whose it is.
    if (
      !country &&
      office &&
      !entry &&
      isGeneralName(words) &&
      /\p{L}[ '’-]+\p{L}/u.test(withoutArticle(name))
    )
      country = office;
    const trades = tradesOf(input.descriptions ?? []);
    if (trades.length > 0) tags.push(`is:trade=${trades.join(' ')}`);
    const plain = words.filter((word) => !word.startsWith('='));
    // "Le ministère russe de la Défense": the country is said once, in the name or by the article.
    const full =
      country && !entry && isGeneralName(plain) ? [...new Set([...plain, `=${country}`])].sort() : words;
    tags.push(`is:words=${full.join(' ')}`);
    if (lexical.length > 0) tags.push(`is:plain=${known.join(' ')}`, `is:lexical=${lexical.join(' ')}`);
    if (!entry && !country && isGeneralName(words)) tags.push(`is:article=${input.articleId}`);
  }
  if (kind === 'Place' && country === null) {
    if (within.length > 0) tags.push(`is:in=${within.sort().join(' ')}`);
    const words = placeWords(normal);
    if (words.length > 0) tags.push(`is:words=${words.join(' ')}`);
  }
  const form: EntityForm = {
    id: contentId(kind, normal, gender, country ?? '', ...tags),
    kind,
    name: tidy(name),
    normal,
    keys: tags,
    aliases: keep(input.aliases ?? [], name),
    descriptions: keep(input.descriptions ?? [], ''),
    gender,
    country,
    wikidataId,
    canonicalId: '',
  };
  return { ...form, keys: [...tags, ...storedKeys(profileOf(form))], canonicalId: form.id };
}

/** What an article adds to a form known already; the same object when it adds nothing. */
export function mergeForm(known: EntityForm, seen: EntityForm): EntityForm {
  const name = betterName(known.name, seen.name);
  const aliases = keep([...known.aliases, ...seen.aliases], name);
  const descriptions = keep([...known.descriptions, ...seen.descriptions], '');
  if (name === known.name && equal(aliases, known.aliases) && equal(descriptions, known.descriptions))
    return known;
  return { ...known, name, aliases, descriptions };
}

/** The better spelling of one name: not in capitals, then with more accents, then the first in order of characters. */
export function betterName(left: string, right: string): string {
  const rank = (name: string) =>
    (name === name.toUpperCase() && name.includes(' ') ? 1000 : 0) +
    (name === name.toLowerCase() ? 500 : 0) -
    (name.match(/[^\p{ASCII}]/gu)?.length ?? 0);
  const difference = rank(left) - rank(right);
  if (difference !== 0) return difference < 0 ? left : right;
  return left <= right ? left : right;
}

/**
 * The state an entity acts as, or null. A country's name and a seat of government always stand for the state; a capital
 * does where the article lets it speak or act ("Pékin dément"), else it is the city ("à Pékin").
 */
function actingCountry(entity: ArticleEntity, extraction: Extraction): string | null {
  if (entity.kind === 'Person') return null;
  const state = stateOf(entity.name);
  const country = entity.country ?? (entity.kind === 'Place' ? (state?.country ?? null) : null);
  if (country === null || entity.kind === 'Organization') return entity.country;
  if (state && state.role !== 'capital') return country;
  const acts =
    extraction.quotes.some((quote) => quote.speaker?.entity === entity.index) ||
    extraction.assertions.some(
      ({ speaker, proposition, via }) =>
        speaker.entity === entity.index ||
        proposition.subjectEntity === entity.index ||
        proposition.objectEntity === entity.index ||
        via.some((each) => each.entity === entity.index),
    );
  return acts ? country : null;
}

/**
 * The name to go by: of an acronym with its expansion beside it, the expansion; of "GRANDJEAN Émile", as lists have it,
 * "Émile Grandjean".
 */
function fullestName(input: FormInput): FormInput {
  const { kind, name } = input;
  if (kind === 'Organization' && looksLikeAcronym(name)) {
    const full = (input.aliases ?? []).find(
      (alias) => /\s/.test(alias) && initialsOf(alias).includes(acronymKey(name)),
    );
    if (full)
      return {
        ...input,
        name: full,
        aliases: [name, ...(input.aliases ?? []).filter((alias) => alias !== full)],
      };
  }
  if (kind === 'Person') {
    const [first, ...rest] = name.trim().split(/\s+/);
    // "J.K." and "J-P" are initials.
    const capitals = (word: string) => /^\p{Lu}{3,}(?:[-'’]\p{Lu}{2,})*$|^\p{Lu}['’]\p{Lu}{3,}$/u.test(word);
    if (rest.length > 0 && capitals(first!) && rest.every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
      return { ...input, name: `${rest.join(' ')} ${first![0]}${first!.slice(1).toLowerCase()}` };
  }
  return input;
}

/** Words after which articles give another name of the one they speak of. */
const OTHER_NAME =
  /(?:^|[\s(])(?:dite?|alias|surnomm[ée]e?|connue? (?:aussi )?sous le nom de|(?:de )?son vrai nom|pseudonyme de|nom de (?:guerre|plume)(?: de| of)?|also known as|better known as|known as|a\.?k\.?a\.?|born|née?|nicknamed|real name|pen name of|pseudonym of)[\s,:]+["“«]?\s?((?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:[ ](?:(?:al|el|de|la|le|von|van|ben|bin|d['’])[ -]?)?\p{Lu}[\p{L}\p{M}'’.-]*){0,4})/gu;

/** Names that descriptions give beside the name itself: "dit Molière", "also known as Abu Mazen". */
function otherNamesOf(descriptions: readonly string[]): string[] {
  const found = descriptions.flatMap((description) =>
    [...description.matchAll(OTHER_NAME)].map((match) => normalise(match[1]!)),
  );
  return [...new Set(found)].sort();
}

/** Whether what someone did is said to be over: "ancien footballeur", "the former striker", "ex-judge". */
function isFormer(descriptions: readonly string[]): boolean {
  return descriptions.some((description) =>
    /^(?:(?:l['’]|le |la |the |an? |une? )?(?:[a-z]+ )?(?:ancien(?:ne)?|former|ex-|ex |retired|one-time)\b)/iu.test(
      description.trim(),
    ),
  );
}

function withoutArticle(name: string): string {
  return name.replace(/^(?:(?:le|la|les|the|an?) |l['’])/i, '');
}

/** "le ministre de la Santé" given as a name: an office, held by another elsewhere. */
/** "The German interior minister": the adjective has a capital, the office none. */
const ENGLISH_OFFICE =
  /^(?:the )?\p{Lu}\p{L}+(?: \p{L}+){0,3} (?:minister|president|ambassador|secretary|chancellor|commissioner|spokesman|spokeswoman|governor|envoy)$/u;

function isOfficeAlone(name: string): boolean {
  if (ENGLISH_OFFICE.test(name)) return true;
  return /^(?:le|la|les|un|une|the|a|an) \p{Ll}|^l['’]\p{Ll}/u.test(name);
}

function sovereignOf(texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => fold(text).split(/[^a-z]+/)));
  if (words.has('pape') || words.has('pope') || words.has('pontiff')) return 'pope';
  return ['roi', 'reine', 'king', 'queen', 'empereur', 'emperor', 'monarch', 'monarque'].some((word) =>
    words.has(word),
  )
    ? 'crown'
    : '';
}

/** "L'Organisation mondiale de la santé (OMS)": the entry is the name's own or that of a full alias. */
function entryOfAliases(aliases: readonly string[], reference: Reference) {
  const found = aliases.flatMap((alias) => {
    const entry = alias.includes(' ') ? reference.find('Organization', alias) : null;
    return entry ? [entry] : [];
  });
  return found.length > 0 && found.every((entry) => entry.id === found[0]!.id) ? found[0]! : null;
}

function normalise(name: string): string {
  // In Vietnamese đ is written d, in Serbian and Croatian dj.
  return fold(
    /[đĐ]/.test(name) && /[àáâãèéêìíòóôõùúýăĩũơư\u1ea0-\u1ef9]/iu.test(name)
      ? name.replace(/đ/gi, 'd')
      : name,
  )
    .replace(/[‐‑–—]/g, '-')
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The one acronym among the aliases that the name's initials can spell; "" where there is none. */
function acronymAmong(name: string, aliases: readonly string[]): string {
  const found = new Set<string>();
  for (const alias of aliases) {
    if (!looksLikeAcronym(alias) || !name.includes(' ')) continue;
    found.add(acronymKey(alias));
  }
  return found.size === 1 ? [...found][0]! : '';
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function keep(values: readonly string[], but: string): string[] {
  return [...new Set(values.map(tidy))]
    .filter((value) => value !== '' && value !== but && value.length <= 200)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, KEPT);
}

function equal(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
