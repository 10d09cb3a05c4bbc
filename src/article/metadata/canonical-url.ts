const TRACKING = /^(?:utm_|at_|xtor|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|ito|smid)/i;
const LONGEST = 2000;

/** An http(s) address in its plain form: no fragment, no tracking parameters; null for anything else. */
export function canonicalUrl(value: string | null | undefined, base?: string | null): string | null {
  if (!value || value.length > LONGEST) return null;
  let url: URL;
  try {
    url = new URL(value.trim(), base ?? undefined);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Host name as an outlet's name of last resort: "www.example.org" becomes "example.org". */
export function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
}
