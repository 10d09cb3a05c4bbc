import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { presentOf } from './present-of.ts';
import type { Edit } from './readable-text.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  soit: 'est',
  soient: 'sont',
  ait: 'a',
  aient: 'ont',
  fût: 'était',
  eût: 'avait',
  aille: 'va',
  aillent: 'vont',
  fasse: 'fait',
  fassent: 'font',
  puisse: 'peut',
  puissent: 'peuvent',
  sache: 'sait',
  sachent: 'savent',
  veuille: 'veut',
  veuillent: 'veulent',
  vaille: 'vaut',
  vaillent: 'valent',
  faille: 'faut',
};
/** Verbs in -ir whose indicative ends in -e as well. */
const LIKE_ER = /(?:[ou][vf]f?rir|ueillir|aillir)$/;

/**
 * The finite verb of a clause out of the subjunctive that doubt and denial ask for: "(Je ne pense pas que) la Chine soit
 * un allié" claims, and denies, "La Chine est un allié". Null where the form is an indicative.
 */
export function indicativeOf(view: SentenceView, main: VerbGroup): Edit | null {
  if (!view.french || main.kind !== 'finite') return null;
  for (let i = main.from; i < main.to; i++) {
    const { tag, lower, lemma, start, end } = view.tokens[i]!;
    if (tag !== 'verb' && tag !== 'auxiliary') continue;
    const written = view.analysis.text.slice(start, end);
    const form =
      IRREGULAR[lower] ??
      (/[^é]e$/.test(lower) && !/er$/.test(lemma) && !LIKE_ER.test(lemma) && /r[e]?$/.test(lemma)
        ? presentOf(lemma, false)
        : null);
    return form && form !== lower && written === lower ? { start, end, text: form } : null;
  }
  return null;
}
