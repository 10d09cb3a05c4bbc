// Longer than most: features of two names, read beside one another.

/** What two names of people have in common, as features. Null when the names have nothing to do with each other. */
import { distance } from 'fastest-levenshtein';
import type { Feature } from '../../model/graph.ts';
import { romanise } from '../../model/romanise.ts';
import { chineseKey, isOldChinese, koreanKey } from './asian-names.ts';
import { fieldsApart, fieldsNear } from './field.ts';
import { sameGivenName, translatedGivenName } from './given-names.ts';
import { classicalAgreement } from './historic-names.ts';
import { familyFirstOf, isCommon, letterInitials, type PersonName, type Reading } from './person-name.ts';
import { isRegnal, type Profile } from './profile.ts';
import { feature, THRESHOLDS } from './weights.ts';

export function comparePeople(left: Profile, right: Profile): Feature[] | null {
  const a = left.person!;
  const b = right.person!;
  const features = namesOrAliases(left, right);
  if (!features) return null;
  const byOtherName = features[0]!.name === 'also-known-as' || features[0]!.name === 'historic-name';
  if (byOtherName) {
    // What follows is about two names that are spelt alike.
  } else if (a.generation !== b.generation && a.generation !== '' && b.generation !== '')
    features.push(feature('generation', 1, a.generation, b.generation));
  else if (
    isMark(a.generation) !== isMark(b.generation) &&
    !(a.alone && b.alone) &&
    !agreeingField(left, right)
  )
    features.push(feature('generation', 0.2, a.generation || 'none', b.generation || 'none'));
  if (genderConflict(left, right)) features.push(feature('gender', 1, left.gender, right.gender));
  const over = left.former !== right.former && !a.common && !b.common;
  if (fieldsApart(left.field, right.field) && !over)
    features.push(feature('incompatible-fields', 1, left.field, right.field));
  else if (left.field !== '' && left.field === right.field)
    features.push(feature('field', 1, left.field, right.field));
  else if (a.common && !a.alone && !b.alone && (bothKnown(left, right) || oneMiddleInitial(a, b)))
    features.push(feature('common-full-name', 1, left.field, right.field));
  else if (otherField(left, right) && (a.alone || b.alone) && !(a.alone && b.alone))
    features.push(feature('other-field', 1, left.field, right.field));
  // Jean and John, of whom different things are said: two people.
  if (features.some(isTranslation) && left.field !== '' && right.field !== '' && left.field !== right.field)
    return null;
  const kin = Math.max(relativeOf(left, right), relativeOf(right, left));
  if (kin > 0)
    features.push(feature('relative', kin, `relative: ${left.kin || right.kin}`, left.field || right.field));
  if (officesApart(left, right))
    features.push(feature('incompatible-countries', 1, left.officeCountry, right.officeCountry));
  return features;
}

function bothKnown(left: Profile, right: Profile): boolean {
  return left.field !== '' && right.field !== '';
}

/** "Michael B. Jordan", "Michael Jordan": the initial is there to tell two people apart. */
function oneMiddleInitial(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.readings[0]!.given, b.readings[0]!.given];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (
    short.length === 1 &&
    short[0]!.length > 1 &&
    long.length === 2 &&
    long[0]!.length > 1 &&
    long[1]!.length === 1
  );
}

/** "Fils du président" beside "the president"; less sure, "Shakespeare's wife" beside "the actress". */
function relativeOf(left: Profile, right: Profile): number {
  if (left.kin === '' || right.kin !== '' || right.field === '' || left.field !== '') return 0;
  return left.kin === right.field ? 1 : 0.4;
}

/** Activities that differ, of people said to be of no common country: "the prime minister", "the jeweller". */
function otherField(left: Profile, right: Profile): boolean {
  if (left.field === '' || right.field === '' || left.field === right.field) return false;
  if (fieldsNear(left.field, right.field)) return false;
  return left.officeCountry === '' || left.officeCountry !== right.officeCountry;
}

/** The names themselves compared, then those by which articles or lists know the one or the other. */
function namesOrAliases(left: Profile, right: Profile): Feature[] | null {
  const [a, b] = [left.person!, right.person!];
  const features = nameFeatures(a, b, left, right);
  if (features && features.reduce((sum, each) => sum + each.weight, 0) >= THRESHOLDS.same) return features;
  if (left.historic !== '' && left.historic === right.historic)
    return [feature('historic-name', 1, left.name, right.name)];
  for (const [one, others] of [
    [a, right.aliases],
    [b, left.aliases],
  ] as const)
    for (const other of others)
      if (
        nameFeatures(one, other, left, right)?.some(
          (each) => each.name !== 'family-name-alone' || one.alone === other.alone,
        )
      )
        return [feature('also-known-as', 1, left.name, right.name)];
  const ending = classicalAgreement(a, b);
  const corroborated =
    left.field !== '' &&
    left.field === right.field &&
    !(left.officeCountry && right.officeCountry && left.officeCountry !== right.officeCountry);
  if (ending === 'firm' || (ending === 'weak' && corroborated))
    return [feature('historic-name', 0.95, left.name, right.name)];
  return features;
}

/** Two people that cannot be one, whatever the rest says. */
export function peopleConflict(left: Profile, right: Profile): boolean {
  const a = left.person!;
  const b = right.person!;
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation)
    return left.historic === '' || left.historic !== right.historic;
  if (genderConflict(left, right)) return true;
  if (fieldsApart(left.field, right.field) && (left.former === right.former || a.common || b.common))
    return true;
  if (a.alone || b.alone) return false;
  if (left.historic !== '' && left.historic === right.historic) return false;
  return middleConflict(a, b) || !namesOrAliases(left, right);
}

/** "jr" and "sr" tell two people apart even against no mark: half of the time. */
function isMark(generation: string): boolean {
  return generation === 'jr' || generation === 'sr';
}

function genderConflict(left: Profile, right: Profile): boolean {
  if (left.gender === 'unknown' || right.gender === 'unknown' || left.gender === right.gender) return false;
  // With one and the same given name that only women or only men bear, an article mistook the gender.
  if (left.person!.alone || right.person!.alone) return true;
  const a = left.person!.readings[0]!.given[0] ?? '';
  const b = right.person!.readings[0]!.given[0] ?? '';
  return a !== b || left.person!.unisex;
}

function officesApart(left: Profile, right: Profile): boolean {
  return (
    left.officeCountry !== '' && right.officeCountry !== '' && left.officeCountry !== right.officeCountry
  );
}

function nameFeatures(a: PersonName, b: PersonName, left: Profile, right: Profile): Feature[] | null {
  if (
    left.sovereign !== '' &&
    left.sovereign === right.sovereign &&
    a.words.length === 1 &&
    b.words.length === 1
  ) {
    const numbers = a.generation === b.generation || a.generation === '' || b.generation === '';
    if (numbers && (a.words[0] === b.words[0] || translatedGivenName(a.words[0]!, b.words[0]!)))
      return [feature('regnal-name', 1, left.name, right.name)];
  }
  if (letterInitials(a) === b.words.join('') || letterInitials(b) === a.words.join(''))
    return [
      feature('given-name', 0.8, left.name, right.name),
      feature('family-name', 1, left.name, right.name),
    ];
  if (isRegnal(a) && isRegnal(b) && a.generation === b.generation) {
    const [first, second] = [a.words.join(''), b.words.join('')].map((word) => word.replace(/-/g, '')) as [
      string,
      string,
    ];
    if (translatedGivenName(first, second) || romanise(first) === romanise(second))
      return [feature('regnal-name', 1, left.name, right.name)];
    return null;
  }
  const tail = isTail(a, b) || isTail(b, a);
  if (a.alone !== b.alone || (tail && a.words.length !== b.words.length))
    return aloneFeatures(a, b, left, right);
  if (a.alone && b.alone) {
    const value = familySimilarity(a.readings[0]!.family, b.readings[0]!.family);
    if (value < 0.9) return null;
    const features = [feature('family-name-alone', value, left.name, right.name)];
    if (a.common && left.normal !== right.normal)
      features.push(feature('common-name', 1, left.name, right.name));
    return features;
  }
  let best: Feature[] | null = null;
  let bestTotal = 0;
  for (const one of a.readings) {
    for (const other of b.readings) {
      const features = readingFeatures(one, other);
      if (!features) continue;
      const total = features.reduce((sum, each) => sum + each.weight, 0);
      if (total > bestTotal) {
        best = features;
        bestTotal = total;
      }
    }
  }
  if (best && bestTotal >= THRESHOLDS.same) return best;
  return orderFeatures(a, b, left, right) ?? asianFeatures(a, b, left, right) ?? best;
}

/** "Abe Shinzo", "Shinzo Abe": the same two words in the other order. */
function orderFeatures(a: PersonName, b: PersonName, left: Profile, right: Profile): Feature[] | null {
  if (a.words.length !== 2 || b.words.length !== 2) return null;
  const [[x, y], [v, w]] = [a.words, b.words] as unknown as [[string, string], [string, string]];
  if (romanise(x) !== romanise(w) || romanise(y) !== romanise(v)) return null;
  // "Paul Martin", "Martin Paul": both words serve as either.
  const value = (isCommon(x) || isCommon(y)) && !agreeingField(left, right) ? 0.5 : 0.95;
  return [
    feature('family-name', value, left.name, right.name),
    feature('given-name', 1, left.name, right.name),
  ];
}

/** Chinese and Korean names in two systems of Latin letters. */
function asianFeatures(a: PersonName, b: PersonName, left: Profile, right: Profile): Feature[] | null {
  const [x, y] = [familyFirstOf(a), familyFirstOf(b)];
  if (!x || !y) return null;
  if (x.korean && y.korean && koreanKey(x.family) === koreanKey(y.family))
    return koreanKey(x.given) === koreanKey(y.given)
      ? [feature('family-name', 1, x.family, y.family), feature('given-name', 0.9, x.given, y.given)]
      : null;
  if (chineseKey(x.family) !== chineseKey(y.family) || chineseKey(x.given) !== chineseKey(y.given))
    return null;
  const old = isOldChinese(x.given, x.family) !== isOldChinese(y.given, y.family);
  const value = old || agreeingField(left, right) ? 0.9 : 0.5;
  return [feature('family-name', value, x.family, y.family), feature('given-name', 0.95, x.given, y.given)];
}

function agreeingField(left: Profile, right: Profile): boolean {
  return left.field !== '' && left.field === right.field && !officesApart(left, right);
}

/** The short name is the family name with its particles ("ben Laden"), or the end of a name of four words ("Suu Kyi"). */
function isTail(short: PersonName, long: PersonName): boolean {
  const words = short.words.join(' ');
  return (
    long.tail === words ||
    (short.words.length === 2 && long.words.length >= 4 && long.words.slice(-2).join(' ') === words)
  );
}

function aloneFeatures(a: PersonName, b: PersonName, left: Profile, right: Profile): Feature[] | null {
  const [alone, full] = a.alone || a.words.length < b.words.length ? [a, b] : [b, a];
  const family = alone.alone ? alone.readings[0]!.family : alone.words.at(-1)!;
  let value = 0;
  for (const reading of full.readings) value = Math.max(value, familySimilarity(family, reading.family));
  if (value < 0.9) return null;
  const features = [feature('family-name-alone', value, left.name, right.name)];
  if (alone.common) features.push(feature('common-name', 1, left.name, right.name));
  const agree =
    left.field !== '' &&
    left.field === right.field &&
    (left.officeCountry === right.officeCountry || left.officeCountry === '' || right.officeCountry === '');
  if (agree)
    features.push(
      feature(
        'agreeing-office',
        left.officeCountry !== '' && left.officeCountry === right.officeCountry ? 1 : 0.5,
        `${left.field} ${left.officeCountry}`.trim(),
        `${right.field} ${right.officeCountry}`.trim(),
      ),
    );
  return features;
}

function readingFeatures(a: Reading, b: Reading): Feature[] | null {
  const family = familySimilarity(a.family, b.family);
  if (family === 0) return null;
  const initials = a.parts.every(isInitial) || b.parts.every(isInitial);
  const given = initials
    ? givenSimilarity(a.parts, b.parts)
    : Math.max(givenSimilarity(a.given, b.given), partsSimilarity(a.parts, b.parts));
  if (given === 0) return null;
  // Jean and John before a family name that many bear, or one that only sounds alike: two people.
  if (given <= TRANSLATED && given > 0.7 && !initials && (family < 0.98 || isCommon(a.family))) return null;
  return [
    feature('family-name', family, a.family, b.family),
    feature('given-name', given, a.given.join(' '), b.given.join(' ')),
  ];
}

/** 1 letter for letter, 0.98 by romanisation, 0.92 with a vowel apart, 0.72 with one letter apart in a long name, else 0. */
function familySimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [romanise(a), romanise(b)];
  if (x === y) return 0.98;
  if (softVowels(x) === softVowels(y) && x.length >= 4) return 0.92;
  if (Math.min(x.length, y.length) >= 6 && distance(x, y) === 1) return 0.72;
  return x.length >= 4 && openVowels(x) === openVowels(y) && !isCommon(a) && !isCommon(b) ? 0.72 : 0;
}

/** a, e and i before one consonant are written for one short vowel of Arabic: "Béchir", "Bashir". */
function openVowels(text: string): string {
  return text.replace(/[aei]/g, 'a');
}

/** o and u, e and i are written for one sound in names from Arabic and Persian; h between vowels comes and goes. */
function softVowels(text: string): string {
  return text
    .replace(/o/g, 'u')
    .replace(/e/g, 'i')
    .replace(/(?!^)h/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Given names of living people are seldom translated: enough beside a rare family name, not more. */
const TRANSLATED = 0.79;

function isTranslation({ name, weight, left, right }: Feature): boolean {
  return (
    name === 'given-name' &&
    weight === feature('given-name', TRANSLATED, left, right).weight &&
    left.length > 1 &&
    right.length > 1
  );
}

function isInitial(given: string): boolean {
  return given.length === 1;
}

function givenSimilarity(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.join(''), b.join('')];
  if (x === '' || y === '') return 0;
  if (x === y) return 1;
  if (romanise(x, 'given') === romanise(y, 'given')) return 0.98;
  const first = oneGiven(a[0]!, b[0]!);
  if (first === 0) return 0;
  if (a.length > 1 && b.length > 1) {
    const second = oneGiven(a[1]!, b[1]!);
    return second === 0 ? 0 : Math.min(first, second);
  }
  return a.length === b.length ? first : first * 0.95;
}

/** "Jean-Sébastien", "Johann Sebastian": several names, each of which agrees with its like. */
function partsSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length < 2 || a.length !== b.length) return 0;
  return Math.min(...a.map((part, index) => oneGiven(part, b[index]!)));
}

function oneGiven(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) {
    const [x, y] = [romanise(a, 'given'), romanise(b, 'given')];
    return a[0] === b[0] || x[0] === y[0] ? 0.8 : 0;
  }
  if (romanise(a, 'given') === romanise(b, 'given')) return 0.98;
  if (sameGivenName(a, b)) return 0.93;
  if (translatedGivenName(a, b)) return TRANSLATED;
  const [x, y] = [romanise(a, 'given'), romanise(b, 'given')];
  if (Math.min(x.length, y.length) >= 5) {
    if (softVowels(x) === softVowels(y)) return 0.85;
    if (distance(x, y) === 1) return 0.7;
  }
  return 0;
}

/** Two middle initials that differ: George W. Bush, George H. W. Bush. */
function middleConflict(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a.readings[0]!.given, b.readings[0]!.given];
  if (x.length < 2 || y.length < 2) return false;
  return oneGiven(x[1]!, y[1]!) === 0;
}
