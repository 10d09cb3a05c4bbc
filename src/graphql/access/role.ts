/** What a caller may do; each role may all that the ones before it may. */
export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Whether somebody with a role (or none) may do what needs another. */
export function mayAs(held: Role | null, needed: Role): boolean {
  return held !== null && ROLES.indexOf(held) >= ROLES.indexOf(needed);
}

/** The role that a word names, or null. */
export function roleNamed(word: unknown): Role | null {
  return ROLES.find((role) => role === word) ?? null;
}
