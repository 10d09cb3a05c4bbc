/**
 * Questions with judged answers: `npm run bench:search -- [--articles DIR]… [--questions FILE] [--unpooled] [--excerpts]
 * [--json] [--embeddings URL [--embeddings-model NAME] [--embeddings-prefixes SETTING]]`.
 *
 * A hit is a claim; it is right when one of its assertions comes from a judged article and shares at least half the words
 * of the judged evidence. Recall at 10: share of a question's judged answers that the first ten hits hold. nDCG at 10:
 * right hits by rank, against a list that has those hits, and one more for each answer missed, first.
 *
 * With `--excerpts` sentences that answer (`Excerpt`) stand among the ten by their score. One is right as a claim is: by its
 * article and its words.
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldedWords } from '../../src/model/fold.ts';
import type { AssertionNode } from '../../src/model/graph.ts';
import { ingest } from '../../src/pipeline.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { embedClaims } from '../../src/search/embeddings/embed-claims.ts';
import { createEmbeddings } from '../../src/search/embeddings/embeddings-client.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Page } from '../../src/store/store.ts';
import { flag, heldOut, option, percent, table } from '../lib/figures.ts';

interface Judged {
  readonly id: string;
  readonly question: string;
  readonly language: string;
  /** `pooled`: added later, when the first ten hits were read (README.md). */
  readonly relevant: readonly {
    readonly article: string;
    readonly evidence: string;
    readonly pooled?: boolean;
  }[];
}

/** A claim or an excerpt as it is judged. */
interface Shown {
  readonly shown: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly places: readonly { readonly articleId: string; readonly text: string }[];
}

const DEPTH = 10;
/** As many as an answer has. */
const EXCERPTS = flag('excerpts') ? 5 : 0;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv.flatMap((each, at) => (process.argv[at - 1] === '--articles' ? [each] : []));
const folders = given.length > 0 ? given : [here('../../seeds'), here('../resolution/origins')];
const questions = readFileSync(option('questions', here('./questions.jsonl')), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Judged)
  .map((judged) =>
    flag('unpooled') ? { ...judged, relevant: judged.relevant.filter(({ pooled }) => !pooled) } : judged,
  );

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
const scores: {
  id: string;
  language: string;
  recall: number;
  ndcg: number;
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
  const found = answer.hits.map((hit, rank) => ({
    ...hit,
    shown: hit.claim.text,
    places: lists[rank]!.nodes,
  }));
  const excerpts = answer.excerpts.map(({ articleId, alsoIn, text, score, reasons }) => ({
    shown: `"${text}"`,
    score,
    reasons,
    places: [articleId, ...alsoIn].map((id) => ({ articleId: id, text })),
  }));
  const listed: Shown[] = byScore<Shown>(found, excerpts).slice(0, DEPTH);
  const covered = new Set<number>();
  const right = listed.map(({ places }) => {
    let any = false;
    judged.relevant.forEach((each, index) => {
      if (places.some((place) => matches(place, each))) {
        covered.add(index);
        any = true;
      }
    });
    return any;
  });
  const gain = right.reduce((sum, ok, rank) => sum + (ok ? 1 / Math.log2(rank + 2) : 0), 0);
  const wanted = Math.min(DEPTH, right.filter(Boolean).length + judged.relevant.length - covered.size);
  let ideal = 0;
  for (let rank = 0; rank < wanted; rank++) ideal += 1 / Math.log2(rank + 2);
  const recall = judged.relevant.length === 0 ? 1 : covered.size / judged.relevant.length;
  const ndcg = ideal === 0 ? 1 : gain / ideal;
  // Both languages of one question are on the same side.
  const held = heldOut(judged.id.replace(/-(?:fr|en)$/, ''));
  const present = judged.relevant.filter((each) =>
    assertionsOf.get(each.article)?.some((one) => matches(one, each)),
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
      listed.forEach(({ shown, score, reasons }, rank) => {
        errors.push(`    ${right[rank] ? '+' : '-'} ${score} ${shown.slice(0, 100)} {${reasons.join('; ')}}`);
      });
    }
    judged.relevant.forEach((each, index) => {
      if (!covered.has(index))
        errors.push(
          `    ${present.includes(each) ? 'missed' : 'not extracted'} ${each.article}: ${each.evidence}`,
        );
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
];
const languages = [...new Set(scores.map((each) => each.language))];
const rows = [
  ['questions', 'cases', 'recall@10', 'nDCG@10', 'in graph'],
  line('all', scores),
  ...languages.map((language) =>
    line(
      language,
      scores.filter((each) => each.language === language),
    ),
  ),
  line(
    'held out',
    scores.filter((each) => each.held),
  ),
];
/**
 * Each question is asked in both languages, so the answers of one language are wanted by as many questions in it as in the
 * other: what a question in the other language finds of them, as a share of what one in their own finds.
 */
const ofOwn = mean(scores.flatMap(({ own }) => (own === null ? [] : [own])));
const ofOther = mean(scores.flatMap(({ across }) => (across === null ? [] : [across])));
const share = ofOwn === 0 ? 0 : ofOther / ofOwn;
if (flag('json'))
  console.log(
    JSON.stringify({
      ownLanguage: ofOwn,
      otherLanguage: ofOther,
      otherLanguageShare: share,
      recall: mean(scores.map((each) => each.recall)),
      ndcg: mean(scores.map((each) => each.ndcg)),
      questions: scores,
      errors,
    }),
  );
else
  console.log(
    `${table(rows)}\n\nanswers in the question's language: recall@10 ${percent(ofOwn)}; in the other language: ${percent(ofOther)}, a share of ${percent(share)}\n\n${errors.join('\n')}`,
  );

/** One list of two, each in its own order. */
function byScore<T extends { readonly score: number }>(first: readonly T[], second: readonly T[]): T[] {
  const rest = [...second];
  const before = (score: number) => rest.splice(0, rest.filter((each) => each.score > score).length);
  return [...first.flatMap((each) => [...before(each.score), each]), ...rest];
}

function matches(
  assertion: Pick<AssertionNode, 'articleId' | 'text'>,
  judged: Judged['relevant'][number],
): boolean {
  if (nameOf.get(assertion.articleId) !== judged.article) return false;
  const own = new Set(foldedWords(assertion.text));
  const words = foldedWords(judged.evidence);
  return words.filter((word) => own.has(word)).length >= words.length / 2;
}
