import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { type PositionData, positionBlock } from './position.ts';

/** Both sides of a claim, next to each other. */
export function sides(affirmedBy: readonly PositionData[], deniedBy: readonly PositionData[]): HTMLElement {
  const { affirm, deny, nobodyAffirms, nobodyDenies } = words();
  return h(
    'div',
    { class: 'sides' },
    side('affirms', affirm, affirmedBy, nobodyAffirms),
    side('denies', deny, deniedBy, nobodyDenies),
  );
}

function side(stance: string, title: string, positions: readonly PositionData[], none: string): HTMLElement {
  return h(
    'div',
    { class: `column ${stance}` },
    h('h3', {}, title),
    positions.length === 0 ? h('p', { class: 'nobody' }, none) : positions.map(positionBlock),
  );
}
