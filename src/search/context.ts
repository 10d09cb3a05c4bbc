/**
 * What the article around a claim has to do with the question. "La pelouse n'y est pour rien" names neither the club nor
 * the defeat; its article does.
 */

import { fold } from '../model/fold.ts';
import type { ArticleNode } from '../model/graph.ts';
import { isLanguage } from '../model/language.ts';
import { findingTokens } from '../model/neutral-tokens.ts';
import type { ParsedQuestion } from './parse-question.ts';

/** Characters of an article that are read: news says what it is about at the top. */
const READ = 1800;
const CACHE = 400;

interface ArticleWords {
  readonly tokens: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  readonly folded: string;
}

const cache = new Map<string, ArticleWords>();

/** Share of the question that an article's top speaks of, from 0 to 1: words in the title count in full, others less. */
export function contextOf(article: ArticleNode, parsed: ParsedQuestion): number {
  const words = wordsOf(article);
  let asked = 0;
  let met = 0;
  for (const { entity } of parsed.entities) {
    asked += 1.4;
    const token = entity.country ? `@${entity.country}` : '';
    if (token ? words.title.has(token) : false) met += 1.4;
    else if (token ? words.tokens.has(token) : namesOf(entity).some((name) => words.folded.includes(name)))
      met += 1.2;
  }
  for (const term of [...parsed.terms, ...(parsed.predicateWord ? [parsed.predicateWord] : [])]) {
    asked += 1;
    if (term.same.some((each) => words.title.has(each))) met += 1;
    else if (term.same.some((each) => words.tokens.has(each))) met += 0.8;
    else if (term.narrower.some((each) => words.tokens.has(each))) met += 0.4;
  }
  return asked === 0 ? 0 : met / asked;
}

function namesOf(entity: ParsedQuestion['entities'][number]['entity']): string[] {
  return [entity.name, ...entity.aliases].map(fold).filter((name) => name.length >= 3);
}

function wordsOf(article: ArticleNode): ArticleWords {
  const known = cache.get(article.id);
  if (known) return known;
  const language = isLanguage(article.language) ? article.language : 'en';
  const top = `${article.title}\n${article.text.slice(0, READ)}`;
  const words = {
    tokens: new Set(findingTokens(top, language)),
    title: new Set(findingTokens(article.title, language)),
    folded: fold(top),
  };
  if (cache.size >= CACHE) cache.clear();
  cache.set(article.id, words);
  return words;
}
