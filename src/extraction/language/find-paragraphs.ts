import type { Span } from '../../model/span.ts';
import { characterClass, NEWLINE, SPACE } from './character-class.ts';

/** Every line with something on it is a paragraph, without the space around it: web text has no hard wrapping. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? characterClass(text.charCodeAt(i)) : NEWLINE;
    if (kind === NEWLINE) {
      if (start >= 0) paragraphs.push({ start, end });
      start = -1;
    } else if (kind !== SPACE) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  return paragraphs;
}
