import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { RequestError } from '../request.ts';

/** What went wrong, said where the answer would be. */
export function failure(error: unknown): HTMLElement {
  const { failed, offline, notFound } = words();
  const unreachable = error instanceof RequestError && error.code === 'UNREACHABLE';
  const missing = error instanceof RequestError && error.code === 'ID_NOT_FOUND';
  const reason = error instanceof RequestError ? error.message : '';
  return h(
    'div',
    { class: 'failure', role: 'alert' },
    h('h1', {}, missing ? notFound : unreachable ? offline : failed),
    reason && !missing && h('p', { class: 'reason' }, reason),
  );
}
