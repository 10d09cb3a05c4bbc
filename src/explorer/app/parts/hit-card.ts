import type { AskQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { claimLinks } from './claim-links.ts';
import { claimLink } from './links.ts';
import { sides } from './sides.ts';
import { stanceBar } from './stance-bar.ts';

export type HitData = AskQuery['ask']['hits'][number];

/** A claim that answers the question, with both sides. */
export function hitCard(hit: HitData): HTMLElement {
  const { claim, affirmedBy, deniedBy, why } = hit;
  return h(
    'article',
    { class: 'hit', 'aria-labelledby': `hit-${claim.id}` },
    h('h2', { id: `hit-${claim.id}` }, claimLink(claim)),
    stanceBar(claim.counts),
    sides(affirmedBy, deniedBy),
    claimLinks(claim.links),
    why.length > 0 &&
      h(
        'details',
        { class: 'why' },
        h('summary', {}, words().whyFound),
        h(
          'ul',
          {},
          why.map((reason) => h('li', {}, reason)),
        ),
      ),
  );
}
