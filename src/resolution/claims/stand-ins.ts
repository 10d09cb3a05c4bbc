import { readFileSync } from 'node:fs';
import { parseBilingual } from '../../model/bilingual.ts';
import { LANGUAGES } from '../../model/language.ts';
import { neutralTokenSets } from '../../model/neutral-tokens.ts';

let groups: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Groups of words that news puts for one another (data/stand-ins.txt) which hold a concept, as "group:7"; none for most.
 * "Interpeller" and "arrêter" are no translations of each other, yet say one thing of one suspect.
 */
export function standInGroups(concept: string): readonly string[] {
  groups ??= load();
  return groups.get(concept) ?? NONE;
}

const NONE: readonly string[] = [];

function load(): ReadonlyMap<string, readonly string[]> {
  const built = new Map<string, string[]>();
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
        const known = built.get(concept);
        if (!known) built.set(concept, [`group:${number}`]);
        else if (!known.includes(`group:${number}`)) known.push(`group:${number}`);
      }
  });
  return built;
}
