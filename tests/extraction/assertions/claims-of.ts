import { extract } from '../../../src/extraction/extract.ts';
import type { Language } from '../../../src/model/language.ts';

/** The assertions of a text in a form that reads as a table row. */
export function claimsOf(text: string, language: Language) {
  return extract({ id: 'art_test', language, text }).assertions.map((assertion) => ({
    ...assertion,
    speaker: assertion.speaker.name,
    via: assertion.via.map(({ name }) => name),
  }));
}
