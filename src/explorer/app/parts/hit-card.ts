import type { AskQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { claimLinks } from './claim-links.ts';
import { claimLink } from './links.ts';
import { reasonText } from './reason-text.ts';
import { sides } from './sides.ts';
import { stanceBar } from './stance-bar.ts';

export type HitData = AskQuery['ask']['hits'][number];
type QuestionData = AskQuery['ask']['question'];

/** A claim that answers the question, with both sides. */
export function hitCard(hit: HitData, question: QuestionData): HTMLElement {
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
          why.map((reason) => h('li', {}, reasonText(withVerb(reason, question)))),
        ),
      ),
  );
}

/** The class of the verb as the question's language has it, in place of its name. */
function withVerb(reason: string, { predicateClass, predicateVerbs }: QuestionData): string {
  return reason === `predicate ${predicateClass}` && predicateVerbs[0]
    ? `predicate ${predicateVerbs[0]}`
    : reason;
}
