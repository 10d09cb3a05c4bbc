import { readFileSync } from 'node:fs';
import type { Language } from '../../model/language.ts';

/**
 * Parts of speech of a form: V finite verb, C conditional, F future, P past participle, I infinitive, G gerund or
 * present participle, N noun, A adjective, R adverb, O any other word.
 */
export interface FormAnalysis {
  readonly tag: 'V' | 'C' | 'F' | 'P' | 'I' | 'G' | 'N' | 'A' | 'R' | 'O';
  readonly lemma: string;
}

/** Every inflected form of a language (lexicon/<language>/forms.lex, made by scripts/build-lexicon.ts). */
export class FormLexicon {
  readonly #arcs: Uint32Array;
  readonly #letters = new Map<string, number>();
  readonly #annotations: readonly string[];

  constructor(bytes: Uint8Array) {
    const newline = bytes.indexOf(0x0a);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, newline))) as {
      letters: string;
      annotations: string[];
    };
    [...header.letters].forEach((letter, i) => {
      this.#letters.set(letter, i + 1);
    });
    this.#annotations = header.annotations;
    // Copied, since a file's buffer need not start at a multiple of four.
    this.#arcs = new Uint32Array(new Uint8Array(bytes.subarray(newline + 1)).buffer);
  }

  /** Analyses of a lower-case form; empty when the language does not have it. */
  analyse(form: string): FormAnalysis[] {
    if (form.length > 40) return [];
    let arc = 1;
    for (const letter of form) {
      const label = this.#letters.get(letter);
      if (label === undefined || arc === 0) return [];
      arc = this.#follow(arc, label);
      if (arc < 0) return [];
    }
    arc = arc === 0 ? -1 : this.#follow(arc, 0);
    if (arc <= 0) return [];
    const high = this.#arcs[arc]!;
    const low = this.#arcs[high >>> 9]!;
    const annotation = this.#annotations[(((high & 255) - 1) << 7) + (low & 255) - 1]!;
    return annotation.split('|').map((part) => {
      const plus = part.indexOf('+');
      const cut = Number(part.slice(1, plus));
      return {
        tag: part[0] as FormAnalysis['tag'],
        lemma: form.slice(0, form.length - cut) + part.slice(plus + 1),
      };
    });
  }

  /** Arc list reached by a label; -1 when there is no such arc. */
  #follow(from: number, label: number): number {
    for (let arc = from; ; arc++) {
      const value = this.#arcs[arc]!;
      if ((value & 255) === label) return value >>> 9;
      if (value & 256) return -1;
    }
  }
}

const loaded = new Map<Language, FormLexicon>();

export function formLexiconOf(language: Language): FormLexicon {
  let lexicon = loaded.get(language);
  if (!lexicon) {
    lexicon = new FormLexicon(readFileSync(new URL(`../lexicon/${language}/forms.lex`, import.meta.url)));
    loaded.set(language, lexicon);
  }
  return lexicon;
}
