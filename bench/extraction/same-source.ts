import { foldedWords } from '../../src/model/fold.ts';
import type { Gold } from './gold.ts';

const ARTICLES = new Set('the a an le la les l un une d de du des'.split(' '));
const TITLES = new Set([
  ...ARTICLES,
  ...(
    'mr mrs ms miss dr sir lord dame president presidente vice former ex ancien ancienne senator senateur senatrice ' +
    'rep representative depute deputee gov governor mayor maire minister ministre prime premier premiere secretary ' +
    'judge justice general gen colonel captain capitaine lieutenant commandant admiral amiral professor prof professeur ' +
    'docteur reverend bishop cardinal pope pape chairman m mm mme mmes mlle me maitre monsieur madame king queen roi reine'
  ).split(' '),
]);
const LINKING = new Set([...ARTICLES, ...'of for in on at to and who that en au aux et qui que'.split(' ')]);

/** Folded words without leading article words (and titles, for people). */
export function nameKey(name: string, person: boolean): string[] {
  const words = foldedWords(name);
  const drop = person ? TITLES : ARTICLES;
  while (words.length > 1 && drop.has(words[0]!)) words.shift();
  return words;
}

/**
 * Whether a predicted source is the gold's: equal names (case, accents, article words and titles dropped) among all
 * capitalised forms of the entity; for people also equal last names without contradicting first names; for unnamed
 * sources and documents also when the content words overlap by half.
 */
export function sameSource(predicted: string, wanted: { name: string; kind: string }, gold: Gold): boolean {
  const person = wanted.kind === 'person';
  const key = nameKey(predicted, person).join(' ');
  if (!key) return false;
  const forms = [wanted.name];
  for (const entity of [...gold.people, ...gold.organizations]) {
    if (entity.name === wanted.name) forms.push(...entity.mentions.filter((form) => /^\p{Lu}/u.test(form)));
  }
  if (forms.some((form) => nameKey(form, person).join(' ') === key)) return true;
  if (person) return samePerson(predicted, wanted.name);
  if (wanted.kind !== 'anonymous' && wanted.kind !== 'document') return false;
  const content = (name: string) => foldedWords(name).filter((word) => !LINKING.has(word));
  const [a, b] = [new Set(content(predicted)), new Set(content(wanted.name))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / (a.size + b.size - shared) >= 0.5;
}

function samePerson(a: string, b: string): boolean {
  const [left, right] = [nameKey(a, true), nameKey(b, true)];
  if (left.length === 0 || right.length === 0 || left.at(-1) !== right.at(-1)) return false;
  if (left.length === 1 || right.length === 1) return true;
  return left[0]!.startsWith(right[0]!) || right[0]!.startsWith(left[0]!);
}
