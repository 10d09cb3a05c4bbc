import { wordOf } from '../../language/word.ts';

/** Forms that no ending gives: third person of the present, one and many. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  avoir: ['a', 'ont'],
  être: ['est', 'sont'],
  aller: ['va', 'vont'],
  faire: ['fait', 'font'],
  pouvoir: ['peut', 'peuvent'],
  vouloir: ['veut', 'veulent'],
  devoir: ['doit', 'doivent'],
  savoir: ['sait', 'savent'],
  valoir: ['vaut', 'valent'],
  mourir: ['meurt', 'meurent'],
};

/** Endings of infinitives with those of the third person; the first form that the language has is taken. */
const ENDINGS: readonly (readonly [RegExp, string, string])[] = [
  [/er$/, 'e', 'ent'],
  [/e([^aeiouyé])er$/, 'è$1e', 'è$1ent'],
  [/é([^aeiouyé]+)er$/, 'è$1e', 'è$1ent'],
  [/e([lt])er$/, 'e$1$1e', 'e$1$1ent'],
  [/([ou])yer$/, '$1ie', '$1ient'],
  [/enir$/, 'ient', 'iennent'],
  // Before the regular ones, whose endings give these verbs' simple past.
  [/r([mtv])ir$/, 'rt', 'r$1ent'],
  [/ntir$/, 'nt', 'ntent'],
  [/([vf])rir$/, '$1re', '$1rent'],
  [/ourir$/, 'ourt', 'ourent'],
  [/ir$/, 'it', 'issent'],
  [/uir$/, 'uit', 'uient'],
  [/prendre$/, 'prend', 'prennent'],
  [/([aeo]i)ndre$/, '$1nt', '$1gnent'],
  [/([nr])dre$/, '$1d', '$1dent'],
  [/ttre$/, 't', 'ttent'],
  [/crire$/, 'crit', 'crivent'],
  [/ire$/, 'it', 'isent'],
  [/ivre$/, 'it', 'ivent'],
  [/a[iî]tre$/, 'aît', 'aissent'],
  [/a[iî]tre$/, 'ait', 'aissent'],
  [/pre$/, 'pt', 'pent'],
  [/ure$/, 'ut', 'uent'],
  [/oire$/, 'oit', 'oient'],
  [/cevoir$/, 'çoit', 'çoivent'],
  [/voir$/, 'voit', 'voient'],
];

/** Third person present of a French infinitive; null where no ending gives a form the language has. */
export function presentOf(infinitive: string, plural: boolean): string | null {
  const irregular = IRREGULAR[infinitive];
  if (irregular) return irregular[plural ? 1 : 0];
  for (const [ending, one, many] of ENDINGS) {
    if (!ending.test(infinitive)) continue;
    const form = infinitive.replace(ending, plural ? many : one);
    const { analyses } = wordOf(form, 'fr');
    if (analyses.some(({ tag, lemma }) => tag === 'V' && lemma === infinitive)) return form;
  }
  return null;
}
