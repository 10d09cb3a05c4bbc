/** Response headers that keep a page from loading, sending or being framed where it should not. */
const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

export type PageKind = 'data' | 'explorer' | 'graphiql';

const POLICY: Record<PageKind, string> = {
  data: "default-src 'none'; frame-ancestors 'none'",
  explorer:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  // The offline GraphiQL is one page with its code, styles and workers (as blobs) within. It shows no article text
  // but as text; the policy still keeps it from loading or sending anything elsewhere.
  graphiql:
    "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

export function securityHeaders(kind: PageKind): Record<string, string> {
  return { ...COMMON, 'content-security-policy': POLICY[kind] };
}
