import { nameable, personRun } from './person-run.ts';
import type { Reading } from './reading.ts';

/** Folded names (words joined by blanks) in bylines and credits: authors and photographers, not people of the story. */
export function findBylines(reading: Reading): Set<string> {
  const { analysis, layout, infos } = reading;
  const names = new Set<string>();
  for (const sentence of analysis.sentences) {
    if (layout[sentence.paragraph] !== 'credit') continue;
    let i = sentence.from;
    while (i < sentence.to) {
      if (!nameable(reading, i, true)) {
        i++;
        continue;
      }
      const to = personRun(reading, i, sentence.to);
      if (to > i + 1) {
        const words: string[] = [];
        for (let k = i; k < to; k++) if (infos[k]!.shape !== 'other') words.push(infos[k]!.folded);
        names.add(words.join(' '));
      }
      i = to;
    }
  }
  return names;
}
