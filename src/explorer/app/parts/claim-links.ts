import type { ClaimLinkKind } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { type Child, h } from '../lib/dom.ts';
import { claimLink } from './links.ts';
import { reasonText } from './reason-text.ts';

export interface LinkData {
  readonly kind: ClaimLinkKind;
  readonly outgoing: boolean;
  readonly reason: string;
  readonly claim: { readonly id: string; readonly text: string; readonly language: string };
}

/** Claims that contradict, support or resemble this one, each with the reason. */
export function claimLinks(links: readonly LinkData[]): Child {
  if (links.length === 0) return null;
  const { links: names } = words();
  return h(
    'ul',
    { class: 'claim-links' },
    links.map((link) =>
      h(
        'li',
        { class: link.kind.toLowerCase() },
        h('b', {}, link.kind === 'SUPPORTS' && !link.outgoing ? names.SUPPORTED : names[link.kind]),
        ' ',
        claimLink(link.claim),
        h('span', { class: 'reason' }, ` (${reasonText(link.reason)})`),
      ),
    ),
  );
}
