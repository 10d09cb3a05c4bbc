import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { addForm, type Forms, type FormTag } from './forms.ts';
import { type Entry, inflect, readHunspell } from './hunspell.ts';

const require = createRequire(import.meta.url);

interface Conjugation {
  Infinitive?: string;
  PastTense?: string;
  PresentTense?: string;
  Gerund?: string;
  Participle?: string;
}
interface Transform {
  verb: { conjugate(verb: string, model: unknown): Conjugation };
  noun: { toPlural(noun: string, model: unknown): string };
}

/** English forms: words and inflections of the spelling dictionary, parts of speech where compromise knows them. */
export async function englishForms(): Promise<Forms> {
  const folder = require.resolve('dictionary-en').replace(/index\.js$/, '');
  const dictionary = readHunspell(
    readFileSync(`${folder}index.aff`, 'utf8'),
    readFileSync(`${folder}index.dic`, 'utf8'),
    1,
  );
  const library = nlp as unknown as {
    model(): {
      one: { lexicon: Record<string, string | string[]> };
      two: { switches: Record<string, string> };
    };
    world(): { methods: { two: { transform: Transform } } };
  };
  const model = library.model();
  const transform = library.world().methods.two.transform;
  const tagged = new Map<string, Set<string>>();
  for (const [word, tags] of Object.entries(model.one.lexicon)) tagged.set(word, new Set([tags].flat()));
  const forms: Forms = new Map();
  const entries = [...dictionary.entries, ...prefixed(dictionary.entries)];
  const listed = new Set(dictionary.entries.map(({ word }) => word));
  const verbs = new Set<string>();

  for (const { word, flags } of entries) {
    if (!/^\p{Ll}[\p{L}'-]*$/u.test(word)) continue;
    const tags = tagged.get(word) ?? new Set();
    const made = new Map(
      flags.map((flag) => [flag, inflect(dictionary, word, flag).map(({ form }) => form)]),
    );
    // Words of two classes ("report": Noun|Verb) are listed apart from the lexicon.
    const both = model.two.switches[word] ?? '';
    const takesEndings = flags.includes('G') && (both === '' || /Verb|Past|Gerund|Present/.test(both));
    const doubles =
      word.length > 2 && listed.has(`${word}${word.at(-1)}ing`) && listed.has(`${word}${word.at(-1)}ed`);
    const isVerb = tags.has('Infinitive') || /Verb/.test(both) || takesEndings || doubles;
    if (isVerb) verbs.add(word);
    const known = tags.size > 0 || both !== '';
    const isNoun =
      flags.includes('M') ||
      /Noun/.test(both) ||
      ['Singular', 'Noun', 'Uncountable', 'Actor', 'Unit', 'Plural'].some((tag) => tags.has(tag)) ||
      (flags.includes('S') && !isVerb && !known);
    if (isNoun) {
      addForm(forms, word, 'N', word);
      for (const form of made.get('S') ?? []) addForm(forms, form, 'N', word);
    }
    if (/Adj/.test(both) || isAdjective(word, flags, tags)) {
      addForm(forms, word, 'A', word);
      for (const form of [...(made.get('R') ?? []), ...(made.get('T') ?? [])])
        addForm(forms, form, 'A', word);
    }
    for (const form of made.get('Y') ?? []) addForm(forms, form, 'R', form);
    if (word.endsWith('ly') && !isVerb && !isNoun && !tags.has('Adjective')) addForm(forms, word, 'R', word);
    if (tags.has('Adverb')) addForm(forms, word, 'R', word);
    for (const [flag, made_] of made) {
      if ('DGSRTYM'.includes(flag)) continue;
      for (const form of made_)
        addForm(forms, form, flag === 'P' || flag === 'N' || flag === 'X' || flag === 'Z' ? 'N' : 'O', form);
    }
    if (!forms.has(word) && !isVerb) addForm(forms, word, known && tags.has('Adjective') ? 'A' : 'O', word);
  }
  for (const [word, both] of Object.entries(model.two.switches)) {
    if (!/^[a-z]+$/.test(word)) continue;
    if (/Noun/.test(both)) addForm(forms, word, 'N', word);
    if (/Noun\|Verb/.test(both)) addForm(forms, transform.noun.toPlural(word, model), 'N', word);
    if (/Adj/.test(both)) addForm(forms, word, 'A', word);
  }
  for (const [word, tags] of tagged) if (tags.has('Infinitive') && /^[a-z]+$/.test(word)) verbs.add(word);
  for (const verb of verbs) addVerb(verb);
  for (const [word, tags] of tagged) {
    if (/^[a-z]+$/.test(word) && tags.has('Plural') && !forms.has(word)) addForm(forms, word, 'N', word);
    if (/^[a-z]+$/.test(word) && tags.has('Participle') && !forms.get(word)) addForm(forms, word, 'P', word);
  }
  return forms;

  function addVerb(lemma: string): void {
    const { PastTense, PresentTense, Gerund, Participle } = transform.verb.conjugate(lemma, model);
    addForm(forms, lemma, 'I', lemma);
    const put = (form: string | undefined, tag: FormTag) => {
      if (form && /^[a-z]+$/.test(form)) addForm(forms, form, tag, lemma);
    };
    // "referring", "admitted": the dictionary lists doubled consonants as words of their own.
    const doubled = lemma + lemma.at(-1);
    // ("calling" is of "call", not of "cal".)
    if (!listed.has(doubled) && listed.has(`${doubled}ing`)) put(`${doubled}ing`, 'G');
    if (!listed.has(doubled) && listed.has(`${doubled}ed`))
      for (const tag of ['V', 'P'] as const) put(`${doubled}ed`, tag);
    put(PastTense, 'V');
    put(PresentTense, 'V');
    put(Gerund, 'G');
    put(Participle ?? PastTense, 'P');
  }

  function isAdjective(word: string, flags: readonly string[], tags: ReadonlySet<string>): boolean {
    if (tags.has('Adjective')) return true;
    if (tags.size > 0 && !tags.has('Comparable')) return false;
    return (
      (flags.includes('Y') && flags.includes('P')) ||
      /(?:able|ible|ical|ious|eous|less|ful|ive|ic|ary|ous|al)$/.test(word)
    );
  }
}

/** "re-", "un-", "in-", "de-", "dis-", "con-", "pro-" before the words that take them. */
const PREFIXES: Record<string, string> = { A: 're', U: 'un', I: 'in', C: 'de', E: 'dis', F: 'con', K: 'pro' };

function prefixed(entries: readonly Entry[]): Entry[] {
  return entries.flatMap(({ word, flags }) =>
    flags
      .filter((flag) => flag in PREFIXES)
      .map((flag) => ({
        word: PREFIXES[flag] + word,
        flags: [...flags.filter((other) => !(other in PREFIXES)), ...('CAF'.includes(flag) ? ['M'] : [])],
      })),
  );
}
