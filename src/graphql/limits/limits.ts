/** What one request may ask. Generous for people and graph tools, small enough that no request hurts the others. */
export const LIMITS = {
  /** Lexical tokens of a document; the parser stops there. */
  tokens: 4_000,
  /** Braces, brackets and parentheses within one another. */
  nesting: 100,
  /** Fields within fields; the introspection fields of GraphQL itself are counted apart by its own rule. */
  depth: 15,
  /** Aliased fields in a document. */
  aliases: 60,
  /** Nodes a request may have the store load, by the estimate of cost.ts. */
  cost: 60_000,
  /** Bytes of a request's body. */
  body: 200_000,
  /** Subscriptions a server serves at once. */
  subscriptions: 500,
} as const;
