/** Elements whose content is never read; removed as text, so that hostile or huge ones cost nothing. */
const OPAQUE = [
  'script',
  'style',
  'noscript',
  'svg',
  'template',
  'iframe',
  'object',
  'canvas',
  'math',
  'textarea',
  'select',
];
const OPENING = new RegExp(`<!--|<(${OPAQUE.join('|')})(?=[\\s/>])`, 'gi');
/** Marks that open neither a tag nor a reference: parsers split the text at each. */
const STRAY = /<(?![a-z/!?])|&(?![a-z][a-z0-9]{1,30}|#\d{1,7};|#x[0-9a-f]{1,6};)/gi;
const MOST_DATA = 20;
const LONGEST_DATA = 1024 * 1024;

/** A page without its code, and the JSON-LD texts that stood in it. */
export interface PreparedHtml {
  readonly html: string;
  readonly data: readonly string[];
  /** Deepest nesting of elements, and number of tags and references, as a bound on what a tree of it would cost. */
  readonly depth: number;
  readonly nodes: number;
}

/** Takes scripts, styles, drawings and comments out of a page in one linear pass, keeping JSON-LD aside. */
export function prepareHtml(raw: string): PreparedHtml {
  const pieces: string[] = [];
  const data: string[] = [];
  const closing = new Map<string, number>();
  let from = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(raw); match; match = OPENING.exec(raw)) {
    const name = match[1]?.toLowerCase();
    const end =
      name === undefined ? endOfComment(raw, match.index) : endOfElement(raw, name, match.index, closing);
    pieces.push(raw.slice(from, match.index));
    if (name === 'script' && data.length < MOST_DATA) {
      const open = raw.indexOf('>', match.index);
      if (open > 0 && open < end && /application\/ld\+json/i.test(raw.slice(match.index, open))) {
        data.push(raw.slice(open + 1, Math.min(end, open + LONGEST_DATA)).replace(/<\/script\s*>?$/i, ''));
      }
    }
    from = end;
    OPENING.lastIndex = Math.max(end, match.index + 1);
  }
  pieces.push(raw.slice(from));
  const html = pieces.join(' ').replace(STRAY, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
  return { html, data, ...measure(html) };
}

function endOfComment(raw: string, start: number): number {
  const end = raw.indexOf('-->', start + 4);
  // A comment that is never closed hides nothing: browsers show what follows its first ">".
  if (end >= 0) return end + 3;
  const bracket = raw.indexOf('>', start);
  return bracket >= 0 ? bracket + 1 : raw.length;
}

/** After the closing tag; an element never closed loses its opening tag only. `missing` keeps the search linear. */
function endOfElement(raw: string, name: string, start: number, missing: Map<string, number>): number {
  const opened = raw.indexOf('>', start);
  if (opened < 0) return raw.length;
  if (raw[opened - 1] === '/' && name === 'svg') return opened + 1;
  if (missing.has(name)) return opened + 1;
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = opened;
  if (closing.exec(raw)) return closing.lastIndex;
  missing.set(name, start);
  return opened + 1;
}

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option'.split(
    ' ',
  ),
);

/** Depth as if no element were closed implicitly, but for those that usually are. */
function measure(html: string): { depth: number; nodes: number } {
  const tag = /&|<(\/?)([a-z][a-z0-9]*)/gi;
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    nodes++;
    if (match[2] === undefined) continue;
    if (VOID.has(match[2].toLowerCase())) continue;
    if (match[1]) depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  return { depth: deepest, nodes };
}
