/**
 * What an article says around a claim. "La pelouse n'y est pour rien" names neither the club nor the defeat; the sentences
 * beside it and the title do.
 */
import { fold } from '../model/fold.ts';
import type { ArticleNode } from '../model/graph.ts';
import { isLanguage, type Language } from '../model/language.ts';
import { neutralTokenSets } from '../model/neutral-tokens.ts';
import type { FoundEntity } from './find-entities.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { keptByText } from './text-tokens.ts';

/** Characters of an article that are read. */
const READ = 20_000;
const CACHE = 1_000;
/** Characters before and after a claim's evidence that count as beside it; sentences that reach into them are whole. */
const BESIDE = 160;

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ArticleWords {
  readonly id: string;
  readonly publishedAt: string | null;
  /** Form under which it was published. */
  readonly outletId: string | null;
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly folded: string;
  readonly foldedTitle: string;
  readonly sentences: readonly Sentence[];
  readonly language: 'fr' | 'en';
}

const cache = new Map<string, ArticleWords>();

/** Every concept each word may stand for: a context that is too rich does less harm than one that misses. */
export const tokensOf = keptByText(readTokens);

function readTokens(text: string, language: Language): ReadonlySet<string> {
  return new Set(neutralTokenSets(text, language, 'finding').flat());
}

/** Words of an article that was read before; its id is of its text, so that they stay right. */
export function knownArticleWords(id: string): ArticleWords | undefined {
  return cache.get(id);
}

/** What is read of an article. */
export const OF_ARTICLE = ['id', 'publishedAt', 'outletId', 'title', 'text', 'language'] as const;

export function articleWords(article: Pick<ArticleNode, (typeof OF_ARTICLE)[number]>): ArticleWords {
  const known = cache.get(article.id);
  if (known) return known;
  const language = isLanguage(article.language) ? article.language : 'en';
  const text = article.text.slice(0, READ);
  const title = tokensOf(article.title, language);
  const sentences = sentencesOf(text);
  const words: ArticleWords = {
    id: article.id,
    publishedAt: article.publishedAt,
    outletId: article.outletId,
    title,
    all: new Set([...title, ...sentences.flatMap((sentence) => [...tokensOf(sentence.text, language)])]),
    folded: fold(`${article.title}\n${text}`),
    foldedTitle: fold(article.title),
    sentences,
    language,
  };
  if (cache.size >= CACHE) cache.delete(cache.keys().next().value!);
  cache.set(article.id, words);
  return words;
}

/** Tokens of the sentences that hold a span or stand beside it. */
export function tokensBeside(words: ArticleWords, start: number, end: number): ReadonlySet<string> {
  const near = words.sentences.filter(
    (sentence) => sentence.end > start - BESIDE && sentence.start < end + BESIDE,
  );
  return new Set(near.flatMap(({ text }) => [...tokensOf(text, words.language)]));
}

/** Ends like that of a sentence, and is none: "M. Blanc", "Dr. Frey", "J. Roux". */
const SHORTENED = /(?:^|[\s(«“"])(?:MM?|Mr|Mrs|Ms|Mme|Mlle|Dr|Pr|St|Gen|Col|Sen|Rep|Gov|No|\p{Lu})$/u;

function sentencesOf(text: string): ArticleWords['sentences'] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]["”»’)]?\s+|\n+/g)) {
    const end = index + mark.length;
    if (mark.startsWith('.') && SHORTENED.test(text.slice(Math.max(start, index - 8), index))) continue;
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length, text: text.slice(start) });
  return found;
}

/** Share of the question that an article speaks of, from 0 to 1: words in the title count in full, others less. */
export function shareOf(words: ArticleWords, parsed: ParsedQuestion): number {
  let asked = 0;
  let met = 0;
  for (const found of parsed.entities) {
    const { entity } = found;
    asked += 1.4;
    const token = entity.country ? `@${entity.country}` : '';
    if (token ? words.title.has(token) : false) met += 1.4;
    else if (token ? words.all.has(token) : namesOf(found).some((name) => words.folded.includes(name)))
      met += 1.2;
  }
  for (const term of [...parsed.terms, ...(parsed.predicateWord ? [parsed.predicateWord] : [])]) {
    asked += 1;
    if (term.same.some((each) => words.title.has(each))) met += 1;
    else if (term.same.some((each) => words.all.has(each))) met += 0.8;
    else if (term.narrower.some((each) => words.all.has(each))) met += 0.4;
  }
  return asked === 0 ? 0 : met / asked;
}

/** Names of an entity that are long enough to be looked for in a text, and the question's own words for it, folded. */
export function namesOf({ words, entity }: FoundEntity): string[] {
  return [entity.name, ...entity.aliases, words].map(fold).filter((name) => name.length >= 3);
}
