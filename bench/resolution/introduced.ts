/** What an article's introduction of a name tells, as extraction would hand it on. */

import { extract } from '../../src/extraction/extract.ts';
import type { EntityKind } from '../../src/model/extraction.ts';
import type { Language } from '../../src/model/language.ts';

export interface Introduced {
  readonly bare: string;
  readonly gender: 'female' | 'male' | 'unknown';
  readonly descriptions: readonly string[];
  readonly aliases: readonly string[];
}

export function introduced(name: string, context: string, kind: EntityKind, language: Language): Introduced {
  const descriptions = context ? [context] : [];
  const aliases = kind === 'Organization' && context ? [context] : [];
  const sentence =
    language === 'fr'
      ? `${name}${context ? `, ${context},` : ''} a pris la parole lundi.`
      : `${name}${context ? `, ${context},` : ''} spoke on Monday.`;
  try {
    const { entities } = extract({ id: 'art_bench', language, text: sentence });
    const found = entities.find((entity) => entity.kind === kind && name.includes(entity.name));
    if (found)
      return {
        bare: name,
        gender: found.gender,
        descriptions: [...new Set([...descriptions, ...found.descriptions])],
        aliases: [...new Set([...aliases, ...found.aliases])],
      };
  } catch {
    // A name that extraction cannot read is taken as given.
  }
  return { bare: name, gender: 'unknown', descriptions, aliases };
}
