/** Languages with extraction rules. Articles in any other language are kept and marked, not extracted. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: string | null | undefined): value is Language {
  return value === 'fr' || value === 'en';
}
