import type { AskQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { type Child, h } from '../lib/dom.ts';
import { evidence, printedIn } from './assertion.ts';
import { articleLink, joined } from './links.ts';

export type ExcerptData = AskQuery['ask']['excerpts'][number];

/** Sentences of articles that answer beside the claims, under a heading that says what they are; nothing without any. */
export function excerptList(excerpts: readonly ExcerptData[]): Child {
  if (excerpts.length === 0) return null;
  const { inArticles, inArticlesHelp } = words();
  return h(
    'section',
    { class: 'hit excerpts', 'aria-labelledby': 'excerpts' },
    h('h2', { id: 'excerpts' }, inArticles),
    h('p', { class: 'quiet' }, inArticlesHelp),
    h('ul', { class: 'assertions' }, excerpts.map(item)),
  );
}

function item({ span, article, alsoIn }: ExcerptData): HTMLElement {
  return h(
    'li',
    { class: 'assertion' },
    evidence({ span: { exact: span.exact, prefix: '', suffix: '' }, language: article.language }),
    h('p', { class: 'provenance' }, printedIn({ article, publishedAt: article.publishedAt })),
    alsoIn.length > 0 &&
      h('p', { class: 'reprints' }, `${words().alsoIn} `, joined(alsoIn.map(articleLink), ', ')),
  );
}
