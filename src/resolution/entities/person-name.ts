/** A personal name taken apart for comparison. Pure in the name; the words that need knowledge are data/names.yml. */
import { fold } from '../../model/fold.ts';
import { skeleton } from '../../model/romanise.ts';
import { listed, readData } from '../lib/read-data.ts';

/** One way to read a name as given and family name. */
export interface Reading {
  readonly family: string;
  /** Given names in order, compound ones as one; single letters are initials. */
  readonly given: readonly string[];
  /** The same with compound names taken apart. */
  readonly parts: readonly string[];
}

export interface PersonName {
  /** Without titles, generation and punctuation, folded. */
  readonly words: readonly string[];
  readonly readings: readonly Reading[];
  /** A single word, or a family name with its particles. */
  readonly alone: boolean;
  /** "jr", "sr", "ii", or an epithet that stands for a number ("great"); "" where there is none. */
  readonly generation: string;
  /** Family name of a frequency that says little by itself. */
  readonly common: boolean;
  /** First given name is borne by women and men. */
  readonly unisex: boolean;
  /** The family name and the particles before it: "ben salman". */
  readonly tail: string;
}

type NameData = Record<
  'titles' | 'particles' | 'generations' | 'epithets' | 'familyFirst' | 'korean' | 'common' | 'unisex',
  string
>;

let titles: Set<string>;
let particles: Set<string>;
let familyFirst: Set<string>;
let korean: Set<string>;
let common: Set<string>;
let unisex: Set<string>;
let generations: Map<string, string> | undefined;
/** "le grand", "the great" to "great". */
let epithets: Map<string, string>;
/** Particles that are also given names: at the start of two words they are read as given. */
const GIVEN_TOO = new Set([
  'al',
  'ben',
  'bin',
  'el',
  'an',
  'le',
  'abu',
  'abou',
  'san',
  'i',
  'e',
  'y',
  'o',
  'van',
  'mac',
]);
const ARTICLES = new Set(['le', 'la', 'the', 'l']);
const GLUED = /^(?:al|el|ul|ad|as|an|ar|ash|at|az|ed|es|ech|er|et)-(?=.{3})|^(?:d|l)'(?=.{3})/;

export function parsePersonName(name: string): PersonName {
  load();
  let words = fold(name)
    .replace(/\bo'(?=\p{L}{3})/gu, 'o')
    .replace(/(\p{L})\.(?=\p{L}|-)/gu, '$1. ')
    .replace(/[.,"“”«»()]/g, ' ')
    .split(/\s+/)
    .flatMap((word) => {
      const bare = word.replace(GLUED, '');
      // "Ben-Gvir" is written "Ben Gvir" too.
      const glued = /^(ben|bin|ibn|abu|abou|ould|ait)-(\p{L}{3,})$/u.exec(bare);
      if (glued) return [glued[1]!, glued[2]!];
      return /^\p{L}-\p{L}$/u.test(bare) ? bare.split('-') : [bare.replace(/^-|-$/g, '')];
    })
    // "JP Delacroix": two letters that make no syllable are initials.
    .flatMap((word, index, all) =>
      index === 0 && all.length > 1 && /^[b-df-hj-np-tv-xz]{2}$/.test(word) && !titles.has(word)
        ? [...word]
        : [word],
    )
    .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter(Boolean);
  // "L'abbé Koffi": the article is glued to the title.
  const glued = /^l'(\p{L}+)$/u.exec(fold(name).split(/\s/)[0] ?? '');
  if (glued && titles.has(glued[1]!)) words[0] = glued[1]!;
  let start = ARTICLES.has(words[0] ?? '') && titles.has(words[1] ?? '') ? 1 : 0;
  // French "M." before one name is a title, not an initial.
  if (words[0] === 'm' && words.length === 2) start = 1;
  while (start < words.length - 1 && titles.has(words[start]!) && words[start]!.length > 1) start++;
  words = words.slice(start);
  let generation = '';
  if (words.length > 1) {
    const last = generations!.get(words.at(-1)!);
    if (last) {
      generation = last;
      words = words.slice(0, -1);
    } else {
      const epithet = epithets.get(words.slice(1).join(' '));
      if (epithet) {
        generation = epithet;
        words = words.slice(0, 1);
      }
    }
  }
  const beginsWithParticle =
    words.length > 1 && particles.has(words[0]!) && !(words.length === 2 && GIVEN_TOO.has(words[0]!));
  const core = words.filter(
    (word, index) => !(particles.has(word) && (index > 0 || beginsWithParticle) && index < words.length - 1),
  );
  const plain = core.map((word) => word.replace(/-/g, ''));
  const parts = core.map((word) => word.split('-').filter(Boolean));
  const alone = core.length <= 1 || (beginsWithParticle && core.length === 1);
  const firstParticle = words.findIndex((word, index) => index > 0 && particles.has(word));
  return {
    words,
    readings: readingsOf(plain, parts, /. (?:d['’]|de |du |y )/.test(name)),
    alone,
    generation,
    common: common.has(plain.at(-1) ?? ''),
    unisex: unisex.has((core[0] ?? '').split('-')[0]!),
    tail: firstParticle > 0 ? words.slice(firstParticle).join(' ') : (words.at(-1) ?? ''),
  };
}

/** A family name that stands first, with the given name as written behind it; null for names of other languages. */
export function familyFirstOf(name: PersonName): { family: string; given: string; korean: boolean } | null {
  load();
  const [family, ...given] = name.words;
  if (!family || given.length === 0 || given.length > 2 || !familyFirst.has(family)) return null;
  return { family, given: given.join('-'), korean: korean.has(family) };
}

/** "jfk", "bhl"; "" for names of fewer than three words, those joined by hyphens counted. */
export function letterInitials(name: PersonName): string {
  const words = name.words.flatMap((word) => word.replace(/^[dl]'/, '').split('-')).filter(Boolean);
  return words.length >= 3 && words.length <= 5 ? words.map((word) => word[0]).join('') : '';
}

/** Whether so many bear the family name that it says little. */
export function isCommon(family: string): boolean {
  load();
  return common.has(family);
}

/** Skeletons of the words that may be the family name. */
export function familyKeys(name: PersonName): string[] {
  const keys = new Set(name.readings.map((reading) => skeleton(reading.family)));
  return [...keys].filter(Boolean);
}

/** `joined`: a particle joins the last word to the one before it ("Giscard d'Estaing"). */
function readingsOf(
  words: readonly string[],
  parts: readonly (readonly string[])[],
  joined: boolean,
): Reading[] {
  if (words.length === 0) return [];
  if (words.length === 1) return [{ family: words[0]!, given: [], parts: [] }];
  const readings: Reading[] = [
    { family: words.at(-1)!, given: words.slice(0, -1), parts: parts.slice(0, -1).flat() },
  ];
  // Family name first, as in Chinese, Korean and Vietnamese.
  if (familyFirst.has(words[0]!) && words.length <= 3)
    readings.push({ family: words[0]!, given: [words.slice(1).join('')], parts: parts.slice(1).flat() });
  // "Keita Bamba" is written "Keita-Bamba" too.
  const [before, last] = words.slice(-2) as [string, string];
  if (words.length >= 3 && before.length > 2 && last.length > 2)
    readings.push({ family: before + last, given: words.slice(0, -2), parts: parts.slice(0, -2).flat() });
  // Two family names, as in Spanish and Portuguese: the first of them is the one used alone.
  if (words.length >= 3 && words[1]!.length > 2 && (joined || /[aeioulnrsz]$/.test(words.at(-1)!)))
    readings.push({
      family: words[words.length - 2]!,
      given: words.slice(0, -2),
      parts: parts.slice(0, -2).flat(),
    });
  return readings;
}

function load(): void {
  if (generations) return;
  const data = readData<NameData>('names.yml');
  titles = new Set(listed(data.titles));
  particles = new Set(listed(data.particles));
  familyFirst = new Set(listed(data.familyFirst));
  korean = new Set(listed(data.korean));
  common = new Set(listed(data.common));
  unisex = new Set(listed(data.unisex));
  epithets = new Map(
    data.epithets
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [epithet, ...cells] = line.split('|').map((cell) => cell.trim());
        return cells
          .flatMap((cell) => cell.split(','))
          .map((words): [string, string] => [words.trim().replace(/^l'/, ''), epithet!]);
      }),
  );
  generations = new Map(listed(data.generations).map((pair) => pair.split(' ') as [string, string]));
}
