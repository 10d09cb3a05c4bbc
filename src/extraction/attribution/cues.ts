import { type FormTest, listTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';
import type { Frame } from '../parts.ts';

export type CueForm =
  | 'that'
  | 'bare'
  | 'loose'
  | 'inf'
  | 'to'
  | 'de'
  | 'of'
  | 'gerund'
  | 'colon'
  | 'after'
  | 'object'
  | 'as'
  | 'adj'
  | 'about'
  | 'by';

/** One sense of a word of saying with the constructions it takes. */
export interface Cue {
  readonly sense: Frame['sense'];
  readonly forms: ReadonlySet<CueForm>;
  /** Words that must follow the verb ("faire savoir"). */
  readonly rest: readonly string[];
  /** Only the reflexive verb ("se féliciter"), or only the participle with "be" ("be convinced"). */
  readonly only: 'reflexive' | 'be' | null;
  /** Nouns that its object must be one of ("«" for words in marks, "#" for a number); null where any will do. */
  readonly objects: ReadonlySet<string> | null;
  /** Nouns of which it states nothing, though words about them may be quoted. */
  readonly except: ReadonlySet<string> | null;
  /** Nouns one of which must stand before the verb; null where any will do. */
  readonly subjects: ReadonlySet<string> | null;
}

export interface Cues {
  /** By dictionary form of the (first) verb; for `be` cues that of the participle or adjective. */
  readonly verbs: ReadonlyMap<string, readonly Cue[]>;
  /** Phrases that open an attribution, longest first, by first word. */
  readonly prepositions: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly sense: Frame['sense'] }[]
  >;
  /** Forms that begin one of them. */
  readonly opensPreposition: FormTest;
  readonly nouns: ReadonlySet<string>;
  /** Verbs that things "do" as well: what has no name must be of a kind that speaks. */
  readonly inanimate: ReadonlySet<string>;
}

interface Entry {
  readonly note: string;
  readonly sense: Frame['sense'];
  readonly forms?: CueForm[];
  readonly words: string[];
  readonly objects?: string[];
  readonly except?: string[];
  readonly subjects?: string[];
}

/** Words of saying of a language (lexicon/<language>/cues.yml). */
export const cuesOf = perLanguage((language): Cues => {
  const data = readLexicon<Record<'verbs' | 'prepositions' | 'nouns' | 'inanimate', Entry[]>>(
    language,
    'cues',
  );
  const verbs = new Map<string, Cue[]>();
  for (const { sense, forms = [], words, objects, except, subjects } of data.verbs) {
    const nouns = objects ? new Set(objects) : null;
    const others = except ? new Set(except) : null;
    const speakers = subjects ? new Set(subjects) : null;
    for (const word of words) {
      const { key, only: construction, rest } = split(word);
      const list = verbs.get(key) ?? [];
      verbs.set(key, list);
      list.push({
        sense,
        forms: new Set(forms),
        rest,
        only: construction,
        objects: nouns,
        except: others,
        subjects: speakers,
      });
    }
  }
  const prepositions = new Map<string, { words: string[]; sense: Frame['sense'] }[]>();
  for (const { sense, words } of data.prepositions) {
    for (const phrase of words) {
      const parts = phrase.match(/[^\s']+'?/g)!;
      const list = prepositions.get(parts[0]!) ?? [];
      prepositions.set(parts[0]!, list);
      list.push({ words: parts, sense });
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }
  const nouns = new Set(data.nouns.flatMap(({ words }) => words));
  const inanimate = new Set(data.inanimate.flatMap(({ words }) => words));
  const cues = { verbs, prepositions, opensPreposition: listTest(prepositions), nouns, inanimate };
  return cues;
});

function split(word: string): { key: string; only: Cue['only']; rest: string[] } {
  const reflexive = /^(?:se |s')(.+)$/.exec(word);
  if (reflexive) {
    const [key, ...rest] = reflexive[1]!.split(' ');
    return { key: key!, only: 'reflexive', rest };
  }
  const copula = /^(?:be|être) (.+)$/.exec(word);
  if (copula) {
    const [key, ...rest] = copula[1]!.split(' ');
    return { key: key!, only: 'be', rest };
  }
  const [key, ...rest] = word.split(' ');
  return { key: key!, only: null, rest };
}
