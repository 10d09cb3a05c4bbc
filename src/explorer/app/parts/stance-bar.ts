import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';

/** Independent origins for and against, one mark each up to twelve a side, with the figures in words. */
export function stanceBar(counts: {
  readonly affirmingOrigins: number;
  readonly denyingOrigins: number;
}): HTMLElement {
  const { affirm, deny, origins, originsHelp } = words();
  const { affirmingOrigins: forIt, denyingOrigins: against } = counts;
  return h(
    'p',
    { class: 'stance-bar', title: originsHelp },
    h('span', { class: 'side affirms' }, marks(forIt), h('b', {}, affirm), ` · ${origins(forIt)}`),
    h('span', { class: 'side denies' }, marks(against), h('b', {}, deny), ` · ${origins(against)}`),
  );
}

function marks(count: number): HTMLElement {
  const shown = Math.min(count, 12);
  return h(
    'span',
    { class: 'marks', 'aria-hidden': 'true' },
    Array.from({ length: shown }, () => h('i')),
  );
}
