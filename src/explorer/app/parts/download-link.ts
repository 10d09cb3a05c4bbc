import { h } from '../lib/dom.ts';
import { givenKey } from '../lib/key.ts';

/**
 * A link to a file of this server. A link carries no key: where one was given the page fetches the file itself, whole, and
 * hands it to the browser.
 */
export function downloadLink(href: string, text: string): HTMLElement {
  const link = h('a', { href, download: true }, text);
  link.addEventListener('click', (event) => {
    const key = givenKey();
    if (!key) return;
    event.preventDefault();
    void save(href, key);
  });
  return link;
}

async function save(href: string, key: string): Promise<void> {
  const response = await fetch(href, { headers: { authorization: `Bearer ${key}` } });
  if (!response.ok) return;
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'dixit';
  const address = URL.createObjectURL(await response.blob());
  h('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
