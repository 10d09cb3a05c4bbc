import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';
import type { RemovedPassage } from '../read.ts';
import { collapse } from './block.ts';

const RULE = 'html/prune-furniture';
const SHOWN_CHARACTERS = 500;
/** An element with more than this share of the page's paragraph text is the article or holds it. */
const OWN_SHARE = 0.34;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

interface Furniture {
  readonly selector: string;
  readonly words: ReadonlySet<string>;
}
let loaded: Furniture | null = null;

/**
 * Takes the furniture of furniture.yml out of a page's tree, and what its style hides, so that the search for the main
 * text starts from less. Returns what went, by the reason it went for.
 */
export function pruneFurniture(document: Document): RemovedPassage[] {
  const { selector, words } = (loaded ??= load());
  const removed: RemovedPassage[] = [];
  const own = paragraphLength(document.body) * OWN_SHARE;
  const drop = (element: Element, reason: string) => {
    if (!element.parentNode || !document.contains(element)) return;
    if (own > 0 && paragraphLength(element) > own) return;
    const text = collapse(element.textContent ?? '');
    if (text !== '') removed.push({ rule: `${RULE}#${reason}`, text: text.slice(0, SHOWN_CHARACTERS) });
    element.remove();
  };
  for (const element of [...document.querySelectorAll(selector)]) drop(element, element.localName);
  for (const element of [...document.querySelectorAll('[class], [id], [style]')]) {
    if (/^(?:html|body|main|article|h1)$/.test(element.localName)) continue;
    if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) drop(element, 'hidden');
    else {
      const name = furnitureName(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`, words);
      if (name) drop(element, name);
    }
  }
  return removed;
}

/** The word, or pair of neighbouring words, of a class name or id that names furniture, or null. */
function furnitureName(names: string, words: ReadonlySet<string>): string | null {
  for (const name of names.slice(0, 1000).split(/\s+/)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    for (let i = 0; i < parts.length; i++) {
      if (words.has(parts[i]!)) return parts[i]!;
      const pair = `${parts[i]} ${parts[i + 1]}`;
      if (words.has(pair)) return pair;
    }
  }
  return null;
}

function paragraphLength(root: Element): number {
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) length += paragraph.textContent?.length ?? 0;
  return length;
}

function load(): Furniture {
  const file = readYaml(readFileSync(new URL('./furniture.yml', import.meta.url), 'utf8')) as Record<
    string,
    { selectors?: string[]; words?: string[] }
  >;
  const groups = Object.values(file);
  return {
    selector: groups.flatMap((group) => group.selectors ?? []).join(', '),
    words: new Set(groups.flatMap((group) => group.words ?? [])),
  };
}
