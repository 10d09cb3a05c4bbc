import { CLAIM_PAGE } from '../documents.ts';
import type { ClaimAssertionFragment } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { fill, h } from '../lib/dom.ts';
import { claimLinks } from '../parts/claim-links.ts';
import type { PositionData } from '../parts/position.ts';
import { sides } from '../parts/sides.ts';
import { stanceBar } from '../parts/stance-bar.ts';
import { RequestError, request } from '../request.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

/** One claim with all that is said for and against it. */
export function claimView(id: string): View {
  const body = h(
    'article',
    { class: 'hit alone', 'aria-busy': true },
    h('p', { role: 'status' }, words().loading),
  );
  void request(CLAIM_PAGE, { id })
    .then(({ node }) => {
      if (node?.__typename !== 'Claim') throw new RequestError('', 'ID_NOT_FOUND');
      fill(
        body,
        h('h1', { class: 'label' }, words().page.claim),
        h('h2', { lang: node.language, dir: 'auto' }, node.text),
        stanceBar(node.counts),
        sides(positions(node.affirmations.edges), positions(node.denials.edges)),
        claimLinks(node.links),
      );
    })
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: words().page.claim, element: body };
}

function positions(edges: readonly { readonly node: ClaimAssertionFragment }[]): PositionData[] {
  const groups = new Map<string, ClaimAssertionFragment[]>();
  for (const { node } of edges) {
    const group = groups.get(node.speaker.id);
    if (group) group.push(node);
    else groups.set(node.speaker.id, [node]);
  }
  return [...groups.values()].map((assertions) => ({ speaker: assertions[0]!.speaker, assertions }));
}
