import { analyse } from '../../../src/extraction/language/analyse.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import type { Names } from '../../../src/extraction/parts.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import type { EntityKind } from '../../../src/model/extraction.ts';
import type { Language } from '../../../src/model/language.ts';

export function namesOf(text: string, language: Language): Names {
  const analysis = analyse(text, language);
  return findNames(analysis, findPassages(analysis));
}

/** Names of one kind, in order of first mention. */
export function named(kind: EntityKind, text: string, language: Language): string[] {
  return namesOf(text, language)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);
}

/** "kind: name" of the source that words of the text stand for; `nth` chooses among several places. */
export function sourceOf(text: string, words: string, language: Language, nth = 1): string | null {
  let start = -1;
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text has no "${words}" (${nth})`);
  const source = namesOf(text, language).sourceAt({ start, end: start + words.length });
  return source && `${source.kind}: ${source.name}`;
}
