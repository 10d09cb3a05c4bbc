import type { ClaimAssertionFragment } from '../generated/documents.ts';
import { interfaceLanguage, words } from '../language/words.ts';
import { type Child, h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { safeUrl } from '../lib/safe-url.ts';
import { citation, copyButton } from './citation.ts';
import { articleLink, joined, speakerLink } from './links.ts';

export type AssertionData = Omit<ClaimAssertionFragment, 'speaker'>;

/** Context this long was cut at a word (the documents ask for 140 characters); shorter context is all there is. */
const CUT = 110;

/** One act of saying with its reprints: the evidence in its context, the go-betweens, the articles. */
export function assertionItem(
  speaker: string,
  [first, ...reprints]: readonly [AssertionData, ...AssertionData[]],
): HTMLElement {
  const { via, said, sameOrigin } = words();
  const locale = interfaceLanguage();
  return h(
    'li',
    { class: 'assertion' },
    evidence(first),
    h(
      'p',
      { class: 'provenance' },
      certainty(first.certainty),
      first.via.length > 0 && [
        h('span', { class: 'via' }, `${via} `, joined(first.via.map(speakerLink), ' → ')),
        ' → ',
      ],
      printedIn(first),
      first.saidAt &&
        first.saidAt !== first.publishedAt?.slice(0, 10) &&
        ` (${said} ${formatDate(first.saidAt, locale)})`,
      ' ',
      copyButton(() => citation(speaker, first)),
    ),
    reprints.length > 0 &&
      h(
        'p',
        { class: 'reprints', title: first.origin.label },
        `${sameOrigin} `,
        joined(
          reprints.map((one) => [
            outletName(one.article),
            ' ',
            h('span', { class: 'quiet' }, articleLink(one.article)),
          ]),
          ', ',
        ),
      ),
  );
}

/** The article's own words, with a few around them. */
export function evidence({ span, language }: Pick<AssertionData, 'span' | 'language'>): HTMLElement {
  return h(
    'blockquote',
    { class: 'evidence', lang: language, dir: 'auto' },
    span.prefix && h('span', { class: 'context' }, span.prefix.length >= CUT && '… ', span.prefix),
    h('mark', {}, span.exact),
    span.suffix && h('span', { class: 'context' }, span.suffix, span.suffix.length >= CUT && ' …'),
  );
}

export function certainty(value: keyof ReturnType<typeof words>['certainties']): Child {
  const { certainties, certaintyHelp } = words();
  return (
    value !== 'STATED' && [
      h('span', { class: 'certainty', title: certaintyHelp[value] }, certainties[value]),
      ' ',
    ]
  );
}

/** Outlet, day and article, with the address where it was published. */
export function printedIn({ article, publishedAt }: Pick<AssertionData, 'article' | 'publishedAt'>): Child {
  const url = safeUrl(article.url);
  const date = formatDate(publishedAt, interfaceLanguage());
  return [
    joined(
      [
        outletName(article) && h('span', { class: 'outlet' }, outletName(article)),
        date && h('time', { datetime: publishedAt ?? '' }, date),
      ].filter(Boolean),
      ', ',
    ),
    (outletName(article) || date) && ' · ',
    articleLink(article),
    // The arrow stays with the title's last word.
    url && [
      '\u00a0',
      h(
        'a',
        { class: 'external', href: url, rel: 'noopener noreferrer', target: '_blank', title: words().source },
        h('span', { 'aria-hidden': 'true' }, '↗'),
        h('span', { class: 'unseen' }, words().source),
      ),
    ],
  ];
}

function outletName({ outlet, outletName: name }: AssertionData['article']): string {
  return name ?? outlet?.name ?? '';
}
