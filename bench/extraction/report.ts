import type { Miss } from './score.ts';

export interface MissInArticle extends Miss {
  readonly article: string;
  /** The article's clean text, to show the miss in its place. */
  readonly context: string;
}

/** An HTML page that lists every miss in its text, grouped by kind, most frequent kind first. */
export function errorReport(title: string, misses: readonly MissInArticle[]): string {
  const kinds = Map.groupBy(misses, (miss) => miss.kind);
  const ordered = [...kinds].sort((a, b) => b[1].length - a[1].length);
  const sections = ordered.map(
    ([kind, list]) =>
      `<section id="${slug(kind)}"><h2>${kind} <small>${list.length}</small></h2>${list.map(entry).join('')}</section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${html(title)}</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h2{border-bottom:1px solid #ccc}small{color:#666;font-weight:400}article{margin:1rem 0;padding-left:1rem;border-left:3px solid #ccc}
mark{background:#fde68a}code{color:#666}dl{display:grid;grid-template-columns:6rem 1fr;margin:0}dd{margin:0}dt{color:#666}
</style><h1>${html(title)}</h1><ul>${ordered.map(([kind, list]) => `<li><a href="#${slug(kind)}">${kind}</a> ${list.length}`).join('')}</ul>${sections.join('')}</html>\n`;
}

function entry(miss: MissInArticle): string {
  const at = miss.context.indexOf(miss.text);
  const shown =
    at < 0
      ? html(miss.text)
      : `${html(miss.context.slice(Math.max(0, at - 160), at))}<mark>${html(miss.text)}</mark>${html(miss.context.slice(at + miss.text.length, at + miss.text.length + 160))}`;
  const rows = [
    ['wanted', miss.wanted],
    ['found', miss.found],
    ['rule', miss.rule],
    ['in', miss.article],
  ].filter(([, value]) => value);
  return `<article><p>${shown}</p><dl>${rows.map(([name, value]) => `<dt>${name}<dd>${html(value!)}`).join('')}</dl></article>`;
}

function slug(kind: string): string {
  return kind.replaceAll(' ', '-');
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
