import { extract } from '../../src/extraction/extract.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { type ArticleSpec, makeInput } from './factory.ts';

/** An article of the given words, in English unless told otherwise, with what extraction finds in it. */
export function readInput(
  text: string,
  spec: Omit<ArticleSpec, 'text' | 'entities' | 'assertions'> = {},
): ResolutionInput {
  const { article, now } = makeInput({ language: 'en', ...spec, text });
  return { article, extraction: extract(article), now };
}
