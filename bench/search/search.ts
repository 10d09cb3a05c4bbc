/**
 * Questions with judged answers: `npm run bench:search -- [--articles DIR]… [--questions FILE] [--unpooled] [--json]
 * [--embeddings URL [--embeddings-model NAME] [--embeddings-prefixes SETTING]]`.
 *
 * A hit is a claim; it is right when one of its assertions comes from a judged article and shares at least half the words
 * of the judged evidence. Recall at 10: share of a question's judged answers that the first ten hits hold. nDCG at 10:
 * right hits by rank, against a list that has those hits, and one more for each answer missed, first.
 *
 * "With excerpts": the sentences that an answer gives beside its claims stand among the ten by their score, and are right as a
 * claim is, by article and words. All other figures are of claims alone.
 */
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssertionNode } from '../../src/model/graph.ts';
import { ingest } from '../../src/pipeline.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { embedClaims } from '../../src/search/embeddings/embed-claims.ts';
import { createEmbeddings } from '../../src/search/embeddings/embeddings-client.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Page } from '../../src/store/store.ts';
import { flag, heldOut, option, percent, table } from '../lib/figures.ts';
import { byScore, DEPTH, judge, matches, type Shown } from './judge.ts';
import { type Judged, readQuestions } from './read-questions.ts';

/** As many as an answer has for a reader. */
const EXCERPTS = 5;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv.flatMap((each, at) => (process.argv[at - 1] === '--articles' ? [each] : []));
const folders = given.length > 0 ? given : [here('../../seeds'), here('../resolution/origins')];
const store = await openStore(option('store', 'sqlite::memory:'));
const nameOf = new Map<string, string>();
const languageOf = new Map<string, string>();
const linesOf = new Map<string, number>();
for await (const event of ingest(folders, store, { now: () => '2024-01-01T00:00:00.000Z' })) {
  if (event.kind === 'set-aside') continue;
  const stem = basename(event.path, extname(event.path));
  const line = (linesOf.get(event.path) ?? 0) + 1;
  linesOf.set(event.path, line);
  const name = /\.jsonl$/.test(event.path) ? `${stem}.${line}` : stem;
  nameOf.set(event.article.id, name);
  languageOf.set(name, event.article.language);
}
if (languageOf.size === 0) stop(`no article in ${folders.join(', ')}`);
/** The article that is meant: also with its extension, and without the line where a file of JSON lines has but one. */
const meant = (name: string) =>
  [name, name.slice(0, name.length - extname(name).length), `${name.replace(/\.jsonl$/, '')}.1`].find(
    (each) => languageOf.has(each),
  ) ?? name;
const questions = read(option('questions', here('./questions.jsonl'))).map((judged) => ({
  ...judged,
  relevant: judged.relevant
    .filter(({ pooled }) => !(pooled && flag('unpooled')))
    .map((each) => ({ ...each, article: meant(each.article) })),
}));
const strangers = new Set(
  questions.flatMap(({ relevant }) =>
    relevant.map(({ article }) => article).filter((name) => !languageOf.has(name)),
  ),
);
if (strangers.size > 0)
  console.error(
    `no such article: ${[...strangers].slice(0, 10).join(', ')}; an article is named by its file without extension, in a file of JSON lines with ".1" for the first line\n`,
  );

const assertionsOf = new Map<string, AssertionNode[]>();
for (let after: string | null = null; ; ) {
  const page: Page<AssertionNode> = await store.listAssertions({}, { first: 500, after });
  for (const assertion of page.nodes) {
    const name = nameOf.get(assertion.articleId) ?? '';
    assertionsOf.set(name, [...(assertionsOf.get(name) ?? []), assertion]);
  }
  if (!page.hasNextPage) break;
  after = page.cursors.at(-1)!;
}
const embeddings = option('embeddings', '')
  ? createEmbeddings({
      url: option('embeddings', ''),
      model: option('embeddings-model', 'multilingual-e5-small'),
      prefixes: option('embeddings-prefixes', 'auto'),
    })
  : null;
if (embeddings) for await (const _ of embedClaims(store, embeddings));
const search = createSearch(store, { embeddings });
const placeOf = (articleId: string, text: string) => ({ article: nameOf.get(articleId) ?? '', text });

const scores: {
  id: string;
  language: string;
  recall: number;
  ndcg: number;
  recallWithExcerpts: number;
  ndcgWithExcerpts: number;
  held: boolean;
  inGraph: number;
  /** Recall of the judged answers in the question's language, and in the other; null where there are none. */
  own: number | null;
  across: number | null;
}[] = [];
const errors: string[] = [];
for (const judged of questions) {
  const answer = await search.ask(judged.question, { limit: DEPTH, excerpts: EXCERPTS });
  const lists = await store.listChildren(
    'claim.assertions',
    answer.hits.map((hit) => hit.claim.id),
    { first: 50 },
  );
  const claims = answer.hits.map(
    ({ claim, score, reasons }, rank): Shown => ({
      shown: claim.text,
      score,
      reasons,
      places: lists[rank]!.nodes.map(({ articleId, text }) => placeOf(articleId, text)),
    }),
  );
  const excerpts = answer.excerpts.map(
    ({ articleId, alsoIn, text, score, reasons }): Shown => ({
      shown: `"${text}"`,
      score,
      reasons,
      places: [articleId, ...alsoIn].map((id) => placeOf(id, text)),
    }),
  );
  const { right, covered, recall, ndcg } = judge(claims, judged.relevant);
  const withExcerpts = judge(byScore(claims, excerpts), judged.relevant);
  // Both languages of one question are on the same side.
  const held = heldOut(judged.id.replace(/-(?:fr|en)$/, ''));
  const present = judged.relevant.filter((each) =>
    assertionsOf.get(each.article)?.some(({ articleId, text }) => matches(placeOf(articleId, text), each)),
  );
  const inGraph = judged.relevant.length === 0 ? 1 : present.length / judged.relevant.length;
  const recallIn = (same: boolean) => {
    const at = judged.relevant.flatMap(({ article }, index) =>
      (languageOf.get(article) === judged.language) === same ? [index] : [],
    );
    return at.length === 0 ? null : at.filter((index) => covered.has(index)).length / at.length;
  };
  scores.push({
    id: judged.id,
    language: judged.language,
    recall,
    ndcg,
    recallWithExcerpts: withExcerpts.recall,
    ndcgWithExcerpts: withExcerpts.ndcg,
    held,
    inGraph,
    own: recallIn(true),
    across: recallIn(false),
  });
  if ((recall < 1 || ndcg < 0.9) && !(held && flag('tuning'))) {
    errors.push(`${judged.id}  recall ${percent(recall)} nDCG ${percent(ndcg)}  "${judged.question}"`);
    if (flag('verbose')) {
      errors.push(
        `    ${answer.question.intent} ${answer.question.entities.map((each) => `${each.words}>${each.entity.name}:${each.role}`).join(', ')} P=${answer.question.predicateClass} terms=${answer.question.terms.join(',')} ${answer.question.publishedFrom ?? ''}`,
      );
      for (const [rank, { shown, score, reasons }] of claims.entries())
        errors.push(`    ${right[rank] ? '+' : '-'} ${score} ${shown.slice(0, 100)} {${reasons.join('; ')}}`);
      for (const excerpt of excerpts)
        errors.push(
          `    ${judge([excerpt], judged.relevant).right[0] ? '+' : '-'} ${excerpt.score} ${excerpt.shown.slice(0, 200)} {${excerpt.reasons.join('; ')}}`,
        );
    }
    judged.relevant.forEach((each, index) => {
      if (covered.has(index)) return;
      const kind = present.includes(each) ? 'missed' : 'not extracted';
      const told = withExcerpts.covered.has(index) ? ', told by an excerpt' : '';
      errors.push(`    ${kind}${told} ${each.article}: ${each.evidence}`);
    });
  }
}
await store.close();

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
const line = (name: string, list: typeof scores) => [
  name,
  String(list.length),
  percent(mean(list.map((each) => each.recall))),
  percent(mean(list.map((each) => each.ndcg))),
  percent(mean(list.map((each) => each.inGraph))),
  `${percent(mean(list.map((each) => each.recallWithExcerpts)))} / ${percent(mean(list.map((each) => each.ndcgWithExcerpts)))}`,
];
const languages = [...new Set(scores.map((each) => each.language))];
const held = scores.filter((each) => each.held);
const rows = [
  ['questions', 'cases', 'recall@10', 'nDCG@10', 'in graph', 'with excerpts'],
  line('all', scores),
  ...languages.map((language) =>
    line(
      language,
      scores.filter((each) => each.language === language),
    ),
  ),
  ...(held.length > 0 ? [line('held out', held)] : []),
];
/**
 * Where each question is asked in both languages, the answers of one language are wanted by as many questions in it as in the
 * other: what a question in the other language finds of them, as a share of what one in their own finds.
 */
const own = scores.flatMap((each) => each.own ?? []);
const across = scores.flatMap((each) => each.across ?? []);
const ofOwn = mean(own);
const ofOther = mean(across);
const share = own.length === 0 || across.length === 0 || ofOwn === 0 ? null : ofOther / ofOwn;
if (flag('json'))
  console.log(
    JSON.stringify({
      ownLanguage: ofOwn,
      otherLanguage: ofOther,
      otherLanguageShare: share,
      recall: mean(scores.map((each) => each.recall)),
      ndcg: mean(scores.map((each) => each.ndcg)),
      recallWithExcerpts: mean(scores.map((each) => each.recallWithExcerpts)),
      ndcgWithExcerpts: mean(scores.map((each) => each.ndcgWithExcerpts)),
      questions: scores,
      errors,
    }),
  );
else
  console.log(
    `${table(rows)}\n\nanswers in the question's language: recall@10 ${own.length > 0 ? percent(ofOwn) : 'none asked for'}; in the other language: ${across.length > 0 ? percent(ofOther) : 'none asked for'}${share === null ? '' : `, a share of ${percent(share)}`}\n\n${errors.join('\n')}`,
  );

function read(file: string): Judged[] {
  try {
    return readQuestions(file);
  } catch (error) {
    return stop((error as Error).message);
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
