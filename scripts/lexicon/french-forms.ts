import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addForm, type Forms } from './forms.ts';
import { inflect, readHunspell, type Suffix } from './hunspell.ts';

const require = createRequire(import.meta.url);
const ADJECTIVE_ENDING =
  /(?:able|ible|ique|uble|iste|aire|oire|al|el|ul|if|eux|oux|ais|ois|ain|ien|éen|in|er|ier|ant|ent|eur|esque|aux|atoire|gène|phile|phobe|forme|aste|ète|oïde)$/;

/** French forms: verbs by their conjugation flags, nouns and adjectives by their gender and plural flags. */
export async function frenchForms(): Promise<Forms> {
  const folder = require.resolve('dictionary-fr').replace(/index\.js$/, '');
  const dictionary = readHunspell(
    readFileSync(`${folder}index.aff`, 'utf8'),
    readFileSync(`${folder}index.dic`, 'utf8'),
    2,
  );
  const adjectives = await frenchAdjectives();
  const forms: Forms = new Map();
  const bases = new Set(dictionary.entries.map((entry) => entry.word));
  for (const { word, flags } of dictionary.entries) {
    if (flags.includes('--') || flags.includes('||') || !/^\p{Ll}[\p{L}'’-]*$/u.test(word)) continue;
    const verbFlag = flags.find((flag) => isVerbFlag(word, flag));
    if (verbFlag) addVerb(word, flags);
    else if (flags.includes("d'") && flags.includes("l'") && bases.has(word)) continue;
    else addNominal(word, flags);
  }
  return forms;

  function addVerb(lemma: string, flags: readonly string[]): void {
    for (const flag of flags) {
      for (const { form, suffix } of inflect(dictionary, lemma, flag)) {
        addForm(forms, form, verbTag(lemma, form, suffix), lemma);
      }
    }
  }

  function addNominal(word: string, flags: readonly string[]): void {
    const adverb = word.endsWith('ment') && !flags.includes('S.') && flags.length > 0;
    if (adverb) {
      addForm(forms, word, 'R', word);
      return;
    }
    const inflected = flags.flatMap((flag) => inflect(dictionary, word, flag));
    const gendered = flags.some((flag) => /^(?:F.|W.|G.)$/.test(flag));
    const adjective =
      gendered || adjectives.has(word) || (ADJECTIVE_ENDING.test(word) && flags.includes('S.'));
    const invariable = inflected.length === 0;
    const all = invariable ? [{ form: word }] : [{ form: word }, ...inflected];
    for (const { form } of all) {
      if (adjective) addForm(forms, form, 'A', word);
      if (!gendered || !adjectives.has(word) || /(?:eur|ien|er|ant|ais|ois|ain)$/.test(word)) {
        addForm(forms, form, invariable && !/[sxz]$/.test(word) ? 'O' : 'N', word);
      }
    }
  }
}

/** Conjugation flags name forms with the particle marks n' and q'; participle flags belong to them. */
function isVerbFlag(word: string, flag: string): boolean {
  return /(?:er|ir|re|oir)$/.test(word) && /^[a-z](?:[0-9]|[A-Z])$|^[pq][+.]$/.test(flag);
}

function verbTag(lemma: string, form: string, suffix: Suffix): 'V' | 'C' | 'F' | 'P' | 'I' | 'G' {
  if (form === lemma) return 'I';
  // The dictionary marks which elided words a form may follow: participles take the article, verbs the negation.
  if (/^(?:L'|D'|d'q'|q'$)/.test(suffix.continuation) || suffix.continuation === '') return 'P';
  if (form.endsWith('ant') && suffix.continuation.includes("d'")) return 'G';
  const ending = /r(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/.exec(form)?.[0];
  if (!ending) return 'V';
  // "courait" is past, "courrait" conditional: where the stem ends in r, the ending must bring one of its own.
  const stem = lemma.replace(/(?:er|ir|re|oir)$/, '');
  if (stem.endsWith('r') && form.length === stem.length + ending.length - 1) return 'V';
  return /r(?:ai|as|a|ons|ez|ont)$/.test(form) ? 'F' : 'C';
}

async function frenchAdjectives(): Promise<Set<string>> {
  const { default: nlp } = await import('fr-compromise');
  const lexicon = (
    nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }
  ).model().one.lexicon;
  const found = new Set<string>();
  for (const [word, tags] of Object.entries(lexicon)) {
    if ([tags].flat().includes('MaleAdjective') && !/(?:é|és|i|is|u|us)$/.test(word)) found.add(word);
  }
  return found;
}
