/**
 * What articles say themselves. News tells much that nobody is quoted for ("the company was fined", "the union wants 12 %"),
 * and what has no speaker is no claim; nor is everything that somebody says found. So where claims that answer are few, the
 * sentences of articles on the subject that have most of the question are given apart from them, as the articles' words.
 */
import { fold } from '../model/fold.ts';
import type { Language } from '../model/language.ts';
import { type ArticleWords, namesOf, type Sentence, tokensOf } from './article-words.ts';
import type { ParsedQuestion } from './parse-question.ts';
import { questionWords } from './question-words.ts';
import type { Excerpt } from './search.ts';
import type { SearchStore } from './search-store.ts';
import type { Term } from './term.ts';
import { WEIGHTS } from './weights.ts';

/**
 * What words around a sentence are worth beside its own; `denied`: beside one that denies, as "the group denies it" speaks of what
 * stands before.
 */
const GRADES = { beside: 0.5, title: 0.6, article: 0.25, denied: 0.8 };
/** Least share of the question in the sentence itself, and with what stands around it; share of what the best sentence has; for one that denies. */
const LEAST = { own: 0.25, whole: 0.42, ofBest: 0.7, denied: 0.3 };
/** Least share of the question outside the evidence of claims, where a sentence has any: the rest may only say who speaks. */
const UNTOLD = 0.5;
/** Factor for a sentence without a figure where one is asked for. */
const NO_FIGURE = 0.5;
/** Characters: shorter ones are headings of sections, longer ones no sentences. */
const LENGTH = { least: 25, most: 600 };
const FIGURE =
  /\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|moitie|tiers|quart|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|billions?|half|third|quarter|dozens?|twice|double)\b/;
/** Sentences whose articles' assertions are read, and how many of each article. */
const CHECKED = { sentences: 24, assertions: 100 };

interface Found extends Excerpt {
  /** Share of the question that the sentence answers with what stands around it, less where it lacks the figure asked for. */
  readonly coverage: number;
  readonly folded: string;
  /** Share of the question that words of the sentence have by themselves. */
  readonly shareOf: (text: string) => number;
  readonly denies: (text: string) => boolean;
}

/**
 * @param articles those on the question's subject
 * @param options `unit`: what scores are divided by
 */
export async function findExcerpts(
  parsed: ParsedQuestion,
  articles: readonly ArticleWords[],
  { limit, unit }: { readonly limit: number; readonly unit: number },
  store: SearchStore,
): Promise<Excerpt[]> {
  const asked = askedOf(parsed);
  if (!asked.some(({ entity }) => !entity)) return [];
  const weighed = weigh(asked, articles);
  const found = articles
    .filter((article) => isAskedFor(article, parsed))
    .flatMap((article) => excerptsOf(article, weighed, parsed));
  const most = Math.max(0, ...found.map(({ coverage }) => coverage));
  const best = found
    .filter(({ coverage }) => coverage >= LEAST.ofBest * most)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start),
    )
    .slice(0, CHECKED.sentences);
  const untold = await leaveToldOut(best, parsed, store);
  return together(untold)
    .slice(0, limit)
    .map((each) => ({ ...each, score: Math.round((each.score / unit) * 1000) / 1000 }));
}

/** One thing that the question asks for. */
interface Asked {
  readonly name: string;
  readonly weight: number;
  readonly entity: boolean;
  /** How much of it is among tokens, or in a folded text, from 0 to 1. */
  readonly shareIn: (tokens: ReadonlySet<string>, folded: string) => number;
}

function askedOf({ entities, terms, predicateWord }: ParsedQuestion): Asked[] {
  const byEntity = entities
    .filter(({ outlets }) => !outlets)
    .map((found): Asked => {
      const token = found.entity.country ? `@${found.entity.country}` : null;
      const names = namesOf(found);
      return {
        name: found.entity.name,
        weight: 1.4,
        entity: true,
        shareIn: (tokens, folded) =>
          Number(token ? tokens.has(token) : names.some((name) => folded.includes(name))),
      };
    });
  const byWord = [...terms, ...(predicateWord ? [predicateWord] : [])].map(
    (term): Asked => ({
      name: term.word,
      weight: 1,
      entity: false,
      shareIn: (tokens, folded) =>
        term.unknown && folded.includes(term.unknown) ? 1 : shareOfTerm(term, tokens),
    }),
  );
  return [...byEntity, ...byWord];
}

function shareOfTerm(term: Term, tokens: ReadonlySet<string>): number {
  const has = (wanted: readonly string[]) => wanted.some((token) => tokens.has(token));
  if (has(term.same)) return 1;
  if (has(term.opposite) || term.parts?.every(({ same }) => has(same))) return 0.8;
  if (has(term.narrower)) return 0.7;
  return has(term.broader) ? 0.4 : 0;
}

/** A word that every sentence has tells less than one that few have: from 0.6 to 1.6. */
function weigh(asked: readonly Asked[], articles: readonly ArticleWords[]): Asked[] {
  const sentences = articles.flatMap(({ sentences: own, language }) =>
    own.map(({ text }) => tokensOf(text, language)),
  );
  return asked.map((each) => {
    if (each.entity) return each;
    const having = sentences.filter((tokens) => each.shareIn(tokens, '') === 1).length;
    // What no sentence has tells none from another.
    if (having === 0) return each;
    const share = having / Math.max(1, sentences.length);
    return { ...each, weight: 0.6 + Math.min(1, Math.max(0, -Math.log10(share + 0.01) / 2)) };
  });
}

/** Whether it was published when and by whom the question says. */
function isAskedFor(
  { publishedAt, outletId }: ArticleWords,
  { question, entities }: ParsedQuestion,
): boolean {
  const { publishedFrom, publishedTo } = question;
  const day = publishedAt?.slice(0, 10) ?? '';
  if (publishedFrom && day < publishedFrom) return false;
  if (publishedTo && (day === '' || day > publishedTo)) return false;
  return entities.every(({ outlets }) => !outlets || (outletId !== null && outlets.has(outletId)));
}

function excerptsOf(article: ArticleWords, asked: readonly Asked[], parsed: ParsedQuestion): Found[] {
  const { sentences, language } = article;
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const denial = parsed.question.intent === 'WHO_DENIES';
  return sentences.flatMap((sentence, at): Found[] => {
    const trimmed = trim(sentence);
    if (trimmed.text.length < LENGTH.least || trimmed.text.length > LENGTH.most) return [];
    const tokens = tokensOf(sentence.text, language);
    const folded = fold(trimmed.text);
    // Headlines stand with the article; a question tells nothing.
    if (folded === article.foldedTitle || folded.endsWith('?')) return [];
    if (denial && !denies(folded, language)) return [];
    const beside = [sentences[at - 1], sentences[at + 1]].flatMap((each) =>
      each ? [{ tokens: tokensOf(each.text, language), folded: fold(each.text) }] : [],
    );
    const reasons = denial ? ['denies'] : [];
    let own = 0;
    let around = 0;
    let points = 0;
    let said = false;
    for (const { name, weight, entity, shareIn } of asked) {
      const share = shareIn(tokens, folded);
      if (share > 0) {
        own += weight * share;
        points += share * (entity ? WEIGHTS.object * 0.8 : WEIGHTS.objectTerm * weight);
        said ||= !entity && share >= 0.7;
        reasons.push(entity ? `names ${name}` : `word ${name}`);
        continue;
      }
      const grade = Math.max(
        GRADES.title * shareIn(article.title, article.foldedTitle),
        GRADES.article * shareIn(article.all, article.folded),
        ...beside.map((each) => (denial ? GRADES.denied : GRADES.beside) * shareIn(each.tokens, each.folded)),
      );
      around += weight * grade;
      points += grade * (entity ? WEIGHTS.contextEntity : WEIGHTS.contextTerm * weight);
    }
    const coverage = (own + around) / whole;
    if (denial ? coverage < LEAST.denied : !said || own < LEAST.own * whole || coverage < LEAST.whole)
      return [];
    const figure = parsed.asksFigure && FIGURE.test(folded);
    if (figure) {
      points += WEIGHTS.figureAsked;
      reasons.push('gives a figure');
    }
    return [
      {
        articleId: article.id,
        ...trimmed,
        // As a claim with these words as its evidence would have it.
        score: points * (0.4 + 0.6 * coverage),
        coverage: coverage * (parsed.asksFigure && !figure ? NO_FIGURE : 1),
        reasons,
        alsoIn: [],
        folded,
        shareOf: (text) =>
          asked.reduce(
            (sum, { weight, shareIn }) => sum + weight * shareIn(tokensOf(text, language), fold(text)),
            0,
          ) / whole,
        denies: (text) => denies(fold(text), language),
      },
    ];
  });
}

function denies(folded: string, language: Language): boolean {
  const { deny } = questionWords(language);
  return folded.split(/[^a-z]+/).some((word) => deny.has(word));
}

function trim({ start, text }: Sentence): Sentence {
  const before = text.length - text.trimStart().length;
  const words = text.trim();
  return { start: start + before, end: start + before + words.length, text: words };
}

/** What claims tell already is not told again: of the question, enough must stand outside their evidence. */
async function leaveToldOut(
  found: readonly Found[],
  { question }: ParsedQuestion,
  store: SearchStore,
): Promise<Found[]> {
  const { intent } = question;
  const ids = [...new Set(found.map(({ articleId }) => articleId))];
  if (ids.length === 0) return [];
  const lists = await store.listChildren('article.assertions', ids, { first: CHECKED.assertions });
  const evidence = new Map(ids.map((id, at) => [id, lists[at]!.nodes]));
  return found.filter((each) => {
    const told = evidence
      .get(each.articleId)!
      .filter(({ start, end }) => start < each.end && end > each.start);
    if (told.length === 0) return true;
    const rest = restOf(each, told);
    return intent === 'WHO_DENIES'
      ? each.denies(rest)
      : intent !== 'WHAT_SAID' && each.shareOf(rest) >= UNTOLD;
  });
}

/** The text without the spans. */
function restOf(
  { start, text }: Sentence,
  spans: readonly { readonly start: number; readonly end: number }[],
) {
  const letters = [...text.split('').keys()].filter(
    (at) => !spans.some((span) => span.start <= start + at && start + at < span.end),
  );
  return letters.map((at) => text[at]).join('');
}

/** One sentence in several articles is one excerpt. */
function together(found: readonly Found[]): Excerpt[] {
  const byWords = new Map<string, Excerpt>();
  for (const { folded, coverage: _, shareOf: __, denies: ___, ...excerpt } of found) {
    const known = byWords.get(folded);
    byWords.set(
      folded,
      known ? { ...known, alsoIn: [...new Set([...known.alsoIn, excerpt.articleId])] } : excerpt,
    );
  }
  return [...byWords.values()];
}
