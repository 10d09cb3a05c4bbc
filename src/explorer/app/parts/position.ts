import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { type AssertionData, assertionItem } from './assertion.ts';
import { speakerLink } from './links.ts';

export interface PositionData {
  readonly speaker: {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly descriptions?: readonly string[];
  };
  readonly assertions: readonly AssertionData[];
}

/** One speaker on one side: name, origins, and each act of saying with the reprints of its origin behind it. */
export function positionBlock({ speaker, assertions }: PositionData): HTMLElement {
  const groups = byOrigin(assertions);
  const [description] = speaker.descriptions ?? [];
  return h(
    'section',
    { class: 'position' },
    h(
      'h4',
      {},
      speakerLink(speaker),
      description && h('span', { class: 'description', dir: 'auto' }, `, ${description}`),
      groups.length > 1 &&
        h('span', { class: 'origins', title: words().originsHelp }, words().origins(groups.length)),
    ),
    h(
      'ul',
      { class: 'assertions' },
      groups.map((group) => assertionItem(speaker.name, group)),
    ),
  );
}

/** Assertions of one origin stand together, in the order in which the origins first come. */
function byOrigin(assertions: readonly AssertionData[]): (readonly [AssertionData, ...AssertionData[]])[] {
  const groups = new Map<string, [AssertionData, ...AssertionData[]]>();
  for (const assertion of assertions) {
    const group = groups.get(assertion.origin.id);
    if (group) group.push(assertion);
    else groups.set(assertion.origin.id, [assertion]);
  }
  return [...groups.values()];
}
