import { words } from '../language/words.ts';
import { type Child, h } from '../lib/dom.ts';
import { hrefOf } from '../route.ts';

interface Named {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** A speaker's name, leading to its page; an unnamed source stands in italics. */
export function speakerLink(speaker: Named): HTMLElement {
  const unnamed = speaker.__typename === 'UnnamedSource';
  return h(
    'a',
    {
      class: unnamed ? 'speaker unnamed' : 'speaker',
      href: hrefOf({ page: 'speaker', id: speaker.id }),
      title: unnamed ? words().kinds.UnnamedSource : null,
    },
    h('span', { dir: 'auto' }, speaker.name),
  );
}

interface Printed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly outletName?: string | null;
}

export function articleLink(article: Printed): HTMLElement {
  return h(
    'a',
    {
      class: 'article',
      href: hrefOf({ page: 'article', id: article.id }),
      lang: article.language,
      dir: 'auto',
    },
    article.title,
  );
}

export function claimLink(claim: {
  readonly id: string;
  readonly text: string;
  readonly language: string;
}): HTMLElement {
  return h(
    'a',
    { class: 'claim-link', href: hrefOf({ page: 'claim', id: claim.id }), lang: claim.language, dir: 'auto' },
    claim.text,
  );
}

/** Children with a separator between them. */
export function joined(children: readonly Child[], separator: string): Child[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [separator, child]));
}
