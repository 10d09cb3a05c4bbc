import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { giveKey, givenKey } from '../lib/key.ts';
import { RequestError } from '../request.ts';

/** What went wrong, said where the answer would be. */
export function failure(error: unknown): HTMLElement {
  const { failed, offline, notFound } = words();
  const unreachable = error instanceof RequestError && error.code === 'UNREACHABLE';
  const missing = error instanceof RequestError && error.code === 'ID_NOT_FOUND';
  if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') return askForKey();
  const reason = error instanceof RequestError ? error.message : '';
  return h(
    'div',
    { class: 'failure', role: 'alert' },
    h('h1', {}, missing ? notFound : unreachable ? offline : failed),
    reason && !missing && h('p', { class: 'reason' }, reason),
  );
}

/** A server with keys: whoever has one gives it here, and the page begins anew with it. */
function askForKey(): HTMLElement {
  const { keyNeeded, key, useKey } = words();
  const given = givenKey();
  const input = h('input', { id: 'key', type: 'password', autocomplete: 'off', required: true });
  return h(
    'div',
    { class: 'failure', role: 'alert' },
    h('h1', {}, keyNeeded),
    h(
      'form',
      {
        class: 'key',
        submit: (event) => {
          event.preventDefault();
          giveKey(input.value.trim());
          location.reload();
        },
      },
      h('label', { for: 'key' }, key),
      input,
      h('button', { type: 'submit' }, useKey),
      given && h('p', { class: 'reason' }, words().keyRefused),
    ),
  );
}
