import { readFileSync } from 'node:fs';
import { load as readYaml } from 'js-yaml';

let loaded: ReadonlyMap<string, string> | null = null;

/** Names of the wire agencies of agencies.yml by each form pages use, in lower case. */
function agencyNames(): ReadonlyMap<string, string> {
  if (loaded) return loaded;
  const file = readFileSync(new URL('./agencies.yml', import.meta.url), 'utf8');
  const names = new Map<string, string>();
  for (const { name, forms } of (readYaml(file) as { agencies: { name: string; forms: string[] }[] })
    .agencies) {
    for (const form of forms) names.set(form.toLowerCase(), name);
  }
  return (loaded = names);
}

/** The agency a form stands for ("ap": Associated Press), or null. */
export function agencyName(form: string): string | null {
  return agencyNames().get(form.toLowerCase()) ?? null;
}

const SEPARATOR = /\s*[/,;&+]\s*|\s+(?:et|and|avec|with|-|–)\s+/i;
const INITIALS = /^\p{L}{2,4}$/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Longest words that can be a list of agencies. */
const LONGEST_CREDIT = 60;

/**
 * Agencies in words that are nothing but a list of them ("AFP, Reuters et AP", "afp/nxp"), as written; null when
 * anything else is among them. Initials of a desk may follow the first. `acronyms` lets unknown ones count.
 */
export function agencyList(words: string, acronyms = false): string[] | null {
  if (words.length > LONGEST_CREDIT) return null;
  const found: string[] = [];
  for (const [i, part] of words.split(SEPARATOR).entries()) {
    const form = part.replace(/^(?:l['’]|the\s|agence\s(?=\p{Lu}{2}))/iu, '').trim();
    if (agencyName(form) !== null || (acronyms && ACRONYM.test(form))) found.push(form);
    else if (i === 0 || !INITIALS.test(form)) return null;
  }
  return found;
}

/** A line that is nothing but agencies: "AFP", "(afp/nxp)", "Reuters, AP", "avec AFP", "Source : AFP". */
export function isAgencySignature(text: string): boolean {
  const words = text
    .slice(0, LONGEST_CREDIT + 20)
    .replace(/^[\s([–—-]+|[\s)\].]+$/g, '')
    .replace(/^(?:(?:avec|with|par|by)\s|sources?\s?:\s?)/i, '');
  return text.length <= LONGEST_CREDIT + 20 && agencyList(words) !== null;
}
