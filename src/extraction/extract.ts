import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import { isLanguage } from '../model/language.ts';
import { findAssertions } from './assertions/find-assertions.ts';
import { gate } from './gate.ts';
import { attributeQuotes } from './quotes/attribute-quotes.ts';
import { readParts } from './read-parts.ts';

/**
 * Everything the rules find in one article; `publishedAt` dates sayings told by weekday ("a déclaré mardi").
 * Deterministic, offline, no side effects. An article in a language without rules gives an empty extraction.
 */
export function extract(
  article: Pick<Article, 'id' | 'language' | 'text'> & Partial<Pick<Article, 'publishedAt'>>,
): Extraction {
  const { id: articleId, language, text, publishedAt = null } = article;
  if (!isLanguage(language))
    return { articleId, language, entities: [], quotes: [], assertions: [], refused: [] };
  const { analysis, passages, names, frames } = readParts(text, language);
  const quotes = attributeQuotes(analysis, passages, frames, names);
  const assertions = findAssertions(analysis, passages, frames, quotes, names, publishedAt);
  return gate({ articleId, language, entities: names.entities, quotes, assertions, refused: [] }, text);
}
