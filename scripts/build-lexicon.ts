/**
 * Writes src/extraction/lexicon/{fr,en}/forms.lex: every inflected form of a language with its parts of speech and
 * dictionary forms, as a minimal automaton that loads in a few milliseconds.
 *
 * Sources (development dependencies): dictionary-fr (Grammalecte's Hunspell dictionary, MPL-2.0), dictionary-en
 * (SCOWL, MIT/BSD), compromise and fr-compromise (MIT). The French file is a derived form of an MPL-2.0 file and
 * stays under that licence; its header says so.
 *
 * Usage: node scripts/build-lexicon.ts
 */
import { writeFileSync } from 'node:fs';
import { buildAutomaton } from './lexicon/build-automaton.ts';
import { englishForms } from './lexicon/english-forms.ts';
import { frenchForms } from './lexicon/french-forms.ts';

const LICENCES = {
  fr: 'Derived from dictionary-fr 3 (Dictionnaires orthographiques français 7.5, Olivier R. and contributors, https://grammalecte.net/). This file is subject to the terms of the Mozilla Public License, v. 2.0 (https://mozilla.org/MPL/2.0/). Adjectives partly from fr-compromise (MIT).',
  en: 'Derived from dictionary-en 4 (SCOWL, Kevin Atkinson and contributors, MIT and BSD; see its licence file) and compromise 14 (Spencer Kelly, MIT).',
};

for (const [language, forms] of [
  ['fr', await frenchForms()],
  ['en', await englishForms()],
] as const) {
  const bytes = buildAutomaton(forms, LICENCES[language]);
  writeFileSync(new URL(`../src/extraction/lexicon/${language}/forms.lex`, import.meta.url), bytes);
  console.log(`${language}: ${forms.size} forms, ${Math.round(bytes.length / 1024)} KB`);
}
