import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Agencies {
  readonly nameOf: ReadonlyMap<string, string>;
  /** Alternatives for a pattern, longest first. */
  readonly pattern: string;
}

let loaded: Agencies | null = null;

/** The wire agencies of agencies.yml, by each form pages use. */
export function agencies(): Agencies {
  if (loaded) return loaded;
  const file = readFileSync(new URL('./agencies.yml', import.meta.url), 'utf8');
  const list = (parse(file) as { agencies: { name: string; forms: string[] }[] }).agencies;
  const nameOf = new Map<string, string>();
  for (const { name, forms } of list) for (const form of forms) nameOf.set(form.toLowerCase(), name);
  const forms = list.flatMap((agency) => agency.forms).sort((a, b) => b.length - a.length);
  const pattern = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return (loaded = { nameOf, pattern });
}

let signature: RegExp | null = null;

/** A line that is nothing but agencies: "AFP", "(afp/nxp)", "Reuters, AP", "avec AFP". */
export function isAgencySignature(text: string): boolean {
  if (text.length > 60) return false;
  const { pattern } = agencies();
  signature ??= new RegExp(
    `^[\\s(\\[–—-]*(?:avec |with |source\\s?: ?|par |by )?(?:l['’])?(?:${pattern})(?:(?:\\s?[/,;&+-]\\s?|\\s(?:et|and|avec|with)\\s)(?:${pattern}|[a-z]{2,4}))*[\\s)\\].]*$`,
    'i',
  );
  return signature.test(text);
}
