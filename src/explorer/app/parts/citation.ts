import { interfaceLanguage, words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { safeUrl } from '../lib/safe-url.ts';
import type { AssertionData } from './assertion.ts';

/** The evidence with whom it is from and where it stands, as one would cite it. */
export function citation(speaker: string, { span, via, article, publishedAt }: AssertionData): string {
  const { openQuote, closeQuote, via: through } = words();
  const where = [
    article.outletName,
    `${openQuote}${article.title}${closeQuote}`,
    formatDate(publishedAt, interfaceLanguage()),
  ];
  const between = via.map(({ name }) => name).join(' → ');
  return [
    `${openQuote}${span.exact}${closeQuote}`,
    `${speaker}${between && ` (${through} ${between})`}, ${where.filter(Boolean).join(', ')}`,
    safeUrl(article.url) ?? '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A button that puts the citation on the clipboard and says so. */
export function copyButton(text: () => string): HTMLElement {
  const { copy, copied } = words();
  const button = h(
    'button',
    {
      type: 'button',
      class: 'copy',
      click: () => {
        void navigator.clipboard.writeText(text()).then(() => {
          button.textContent = copied;
          setTimeout(() => {
            button.textContent = copy;
          }, 1_500);
        });
      },
    },
    copy,
  );
  return button;
}
