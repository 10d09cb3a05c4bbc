import type { ReviewSideFragment } from '../generated/documents.ts';
import { interfaceLanguage, words } from '../language/words.ts';
import { type Child, h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { articleLink, claimLink, speakerLink } from './links.ts';

type Side = ReviewSideFragment;

/** One of two that may be the same, with what tells it from the other: who says it where, what it is called. */
export function reviewSide(side: Side | null | undefined): HTMLElement {
  return h('div', { class: 'side' }, side ? content(side) : words().notFound);
}

function content(side: Side): Child {
  switch (side.__typename) {
    case 'Claim':
      return [h('p', {}, claimLink(side)), side.assertions.edges.map(({ node }) => saying(node))];
    case 'Person':
    case 'Organization':
    case 'Place':
      return [
        h('p', {}, speakerLink(side)),
        [side.aliases, side.descriptions].map(
          (some) =>
            some.length > 0 && h('p', { class: 'provenance', dir: 'auto' }, some.slice(0, 5).join(' · ')),
        ),
      ];
    case 'Article': {
      const day = formatDate(side.publishedAt, interfaceLanguage());
      return [
        h('p', {}, articleLink(side)),
        h('p', { class: 'provenance' }, [side.outletName, day].filter(Boolean).join(' · ')),
      ];
    }
    default:
      return side.id;
  }
}

type Saying = Extract<Side, { __typename: 'Claim' }>['assertions']['edges'][number]['node'];

function saying({ stance, speaker, article, publishedAt }: Saying): HTMLElement {
  const side = stance === 'AFFIRMS' ? 'affirms' : 'denies';
  return h(
    'p',
    { class: 'provenance' },
    speakerLink(speaker),
    ' ',
    h('b', { class: `verb ${side}` }, words().stances[stance]),
    ' · ',
    [article.outletName, formatDate(publishedAt, interfaceLanguage())].filter(Boolean).join(', '),
    ' · ',
    articleLink(article),
  );
}
