import type { Span } from '../../../../model/span.ts';
import { firstIndex } from '../../../lib/first-index.ts';
import type { PassageView } from '../passage-view.ts';
import type { UtteranceRule } from '../utterance-rule.ts';

const LONGEST = 130;
const ATTRIBUTED = /^\s?,?\s(?:selon|d['’]après|estime|affirme|assure|according to|says|warns|insists)\s/u;
/** ", a souligné Ana Roux" as the last words of the article, which were lost with their stop. */
const SAID = /^\s?,?\s(?:a|ont)(?:-t-(?:il|elle|on))?\s\p{L}+é/u;
/** A dash and a name, and no more. */
const SIGNED = /^\s?[–—-]{1,2}\s?\p{Lu}[\p{L}'’-]*(?:\s(?:d[eu]s?|\p{Lu}[\p{L}'’-]*)){1,3}\s*$/u;

/**
 * Refuses: what stands in a headline or subheading: a short paragraph without a final stop, in the marks or after
 * them. What it quotes comes again in the text, which tells its speaker (rules/echoed-later).
 * Fires on: Retraites : « un jour de colère » (a paragraph of its own)
 * Not on: « Un jour de colère », selon la maire (a paragraph of its own)
 */
export const inHeading: UtteranceRule = {
  id: 'in-heading',
  decide: (view) => (isHeading(view) ? false : null),
};

function isHeading({ analysis, passage }: PassageView): boolean {
  const { text, paragraphs } = analysis;
  const behind = firstIndex(paragraphs.length, (index) => paragraphs[index]!.start > passage.outerStart);
  const paragraph = paragraphs[behind - 1];
  if (
    !paragraph ||
    passage.continues ||
    passage.outerEnd > paragraph.end ||
    paragraph.end - paragraph.start > LONGEST
  )
    return false;
  // A line of hard-wrapped text is no heading.
  const next = paragraphs[behind];
  if (beginsLower(text, paragraph) || (next && beginsLower(text, next))) return false;
  // "« Une triste défaite », selon Morel", "« Une triste défaite » – Ana Morel": the line itself says who speaks.
  const after = text.slice(passage.outerEnd, Math.min(paragraph.end, passage.outerEnd + LONGEST));
  if (ATTRIBUTED.test(after) || (!next && SAID.test(after))) return false;
  if (passage.outerStart - paragraph.start < 3 && SIGNED.test(after)) return false;
  const end = text.slice(Math.max(paragraph.start, paragraph.end - 6), paragraph.end);
  return !/[.!?…,;:][\s»”"'’›)\]*]*$/.test(end);
}

function beginsLower(text: string, { start }: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}
