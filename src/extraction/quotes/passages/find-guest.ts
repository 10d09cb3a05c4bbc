import type { Span } from '../../../model/span.ts';
import { isQuestion } from './interview-words.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?:\s(?:de|du|van|von|der|den|al|el|bin|ben|\p{Lu}\.|\p{Lu}[\p{L}'’-]+)){1,3}`;
/** "Entretien avec Rose Perrin", "Interview de …", "Trois questions à …", "An interview with …", "Q&A: …" */
const ANNOUNCED = new RegExp(
  String.raw`(?:(?:[Ee]ntretien|[Ii]nterview|[Rr]encontre|[Cc]onversation|[Dd]iscussion|[Dd]ialogue)(?:\s\p{Ll}+)?\s(?:avec|de|with|of)|[Qq]uestions (?:à|to|for)|Q&A(?: with|:)|[Ww]e (?:spoke|talked) (?:to|with))\s(${NAME})`,
  'u',
);
const LINE = new RegExp(`^${NAME}$`, 'u');
const LONGEST_NAME = 45;
const LONGEST_ROLE = 90;
/** Paragraphs above the first question in which the guest is announced. */
const MOST_ABOVE = 12;

/** Name of the guest as headline or introduction announce it, or null. */
export function findGuest(text: string, paragraphs: readonly Span[]): Span | null {
  for (const paragraph of paragraphs.slice(0, MOST_ABOVE)) {
    if (isQuestion(text, paragraph)) return null;
    const match = ANNOUNCED.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600)));
    if (!match) continue;
    const end = paragraph.start + match.index + match[0].length;
    return { start: end - match[1]!.length, end };
  }
  return null;
}

/** The paragraph where it is a name alone, with a question below it or below the short line that tells the role. */
export function nameLine(text: string, paragraphs: readonly Span[], at: number): Span | null {
  const { start, end } = paragraphs[at]!;
  if (end - start > LONGEST_NAME || !LINE.test(text.slice(start, end))) return null;
  const next = paragraphs[at + 1];
  if (next && isQuestion(text, next)) return { start, end };
  const after = paragraphs[at + 2];
  const role =
    next && next.end - next.start <= LONGEST_ROLE && !/[.!?]$/.test(text.slice(next.start, next.end));
  return role && after && isQuestion(text, after) ? { start, end } : null;
}
