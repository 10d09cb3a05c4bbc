import { readFileSync } from 'node:fs';
import { parseBilingual } from '../../model/bilingual.ts';
import { LANGUAGES } from '../../model/language.ts';
import { neutralTokenSets } from '../../model/neutral-tokens.ts';

interface StandIns {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly heads: ReadonlyMap<string, readonly string[]>;
}

let standIns: StandIns | undefined;

/**
 * Groups of words that news puts for one another (data/stand-ins.txt) which hold a concept, as "group:7"; none for most.
 * "Interpeller" and "arrêter" are no translations of each other, yet say one thing of one suspect.
 */
export function standInGroups(concept: string): readonly string[] {
  standIns ??= load();
  return standIns.groups.get(concept) ?? NONE;
}

/** Concepts of a group's first French and its first English word, which name what the group says. */
export function headsOf(group: string): readonly string[] {
  standIns ??= load();
  return standIns.heads.get(group) ?? NONE;
}

const NONE: readonly string[] = [];

function load(): StandIns {
  const built = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  const text = readFileSync(new URL('../data/stand-ins.txt', import.meta.url), 'utf8');
  text.split('\n').forEach((line, number) => {
    const entry = parseBilingual(line);
    if (!entry) return;
    for (const language of LANGUAGES)
      for (const word of entry[language]) {
        const tokens = neutralTokenSets(word, language);
        // An expression that the lexicon does not hold as one is met word by word elsewhere.
        if (tokens.length !== 1) continue;
        const concept = tokens[0]![0]!;
        if (word === entry[language][0])
          heads.set(`group:${number}`, [...(heads.get(`group:${number}`) ?? []), concept]);
        const known = built.get(concept);
        if (!known) built.set(concept, [`group:${number}`]);
        else if (!known.includes(`group:${number}`)) known.push(`group:${number}`);
      }
  });
  return { groups: built, heads };
}
