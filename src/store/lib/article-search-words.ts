import { indexWords } from '../../model/neutral-tokens.ts';

/** Characters of an article that are searched: the longest reports go on for much longer, but say what they are about. */
const READ = 20_000;

/** What the full-text index of articles holds: each token of title and text once. */
export function articleSearchWords(article: {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}): string {
  return indexWords(`${article.title}\n${article.text.slice(0, READ)}`, article.language);
}
