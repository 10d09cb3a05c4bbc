import { wordsOf } from './overlap.ts';

export interface NoiseTaken {
  /** Words of the noise passages. */
  readonly words: number;
  /** Those that stand in something extracted. */
  readonly taken: number;
  /** What was extracted and stands in noise. */
  readonly extracts: readonly string[];
}

/**
 * How much of a page's noise was taken for content. Words that the gold has as content too are not counted as noise, and an
 * extract that stands in several places is given the one with the least noise.
 */
export function noiseTaken(
  text: string,
  noise: readonly string[],
  content: readonly string[],
  extracts: readonly string[],
): NoiseTaken {
  const words = wordsOf(text);
  const places = placesIn(words);
  const spots = new Set(noise.flatMap((passage) => places(wordsOf(passage)).flat()));
  for (const place of content.flatMap((passage) => places(wordsOf(passage)).flat())) spots.delete(place);
  const taken = new Set<number>();
  const wrong: string[] = [];
  for (const extract of spots.size > 0 ? extracts : []) {
    const inNoise = places(wordsOf(extract)).map((place) => place.filter((word) => spots.has(word)));
    const least = inNoise.sort((a, b) => a.length - b.length)[0] ?? [];
    if (least.length > 0) wrong.push(extract);
    for (const word of least) taken.add(word);
  }
  return { words: spots.size, taken: taken.size, extracts: wrong };
}

/** Where a run of words stands in a text: the indexes of its words, for each place. */
function placesIn(words: readonly string[]): (run: readonly string[]) => number[][] {
  const starts = new Map<string, number[]>();
  words.forEach((word, index) => {
    const known = starts.get(word);
    if (known) known.push(index);
    else starts.set(word, [index]);
  });
  return (run) =>
    (run.length > 0 ? (starts.get(run[0]!) ?? []) : [])
      .filter((start) => run.every((word, i) => words[start + i] === word))
      .map((start) => run.map((_, i) => start + i));
}
