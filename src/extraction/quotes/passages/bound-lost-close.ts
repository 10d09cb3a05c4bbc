import type { Span } from '../../../model/span.ts';
import { findInsertedCue } from './find-inserted-cue.ts';
import type { Mark } from './mark.ts';
import { isSpaceAt, skipSpacesBack } from './neighbours.ts';

/** ", dit-il", ", a-t-elle ajouté", ", a déclaré M. X", ", said X", ", he said": what follows an utterance. */
const CUE =
  /,\s*(?:\p{L}+(?:-t)?-(?:il|elle|ils|elles|on)(?![\p{L}])|(?:a|ont|avait|avaient)(?:-t-|\s)\p{L}+|(?:said|says|added|adds|told|he said|she said|they said)(?![\p{L}]))/u;
/** Stop, optional bracket or blank, then a new sentence. */
const SENTENCE_END = /[.!?…][)\]]?(?=\s+[\p{Lu}«“"—–-])/u;
/** ", s'est réjoui l'entraîneur X": a reflexive verb with its subject behind cannot belong to what is said. */
const CUE_WITH_SUBJECT =
  /,\s*(?:s['’](?:est|était)\s\p{L}+|a(?:vait)?\s\p{L}+[éiut])\s(?=l['’]|la?e?\s\p{Ll}|\p{Lu}\p{Ll})/u;
const LONGEST = 1500;

/**
 * End of a quotation whose closing mark was lost: before an attribution that follows a comma and
 * ends the paragraph; at the paragraph's end
 * when the quotation began the paragraph or followed a colon; else at the end of its sentence. Never beyond the next
 * mark or the paragraph. Null when nothing worth keeping is left.
 */
export function boundLostClose(
  text: string,
  mark: Mark,
  start: number,
  limit: number,
  paragraph: Span,
  continues: boolean,
): number | null {
  const stop = Math.min(limit, paragraph.end, start + LONGEST);
  const words = text.slice(start, stop);
  const wholeParagraph = limit >= paragraph.end && stop === paragraph.end;
  const named = CUE_WITH_SUBJECT.exec(words);
  if (named && named.index > 0) return skipSpacesBack(text, start + named.index, start);
  const cue = CUE.exec(words)?.index ?? findInsertedCue(words);
  // An attribution with more after it may be inserted within the marks; one that ends the paragraph is not.
  if (cue > 0 && !(wholeParagraph && SENTENCE_END.test(words.slice(cue))))
    return skipSpacesBack(text, start + cue, start);
  // Cut off with the text's end.
  if (wholeParagraph && !/\S/.test(text.slice(paragraph.end)) && beginsParagraph(text, mark, paragraph))
    return skipSpacesBack(text, stop, start);
  if (wholeParagraph && (continues || beginsParagraph(text, mark, paragraph) || followsColon(text, mark)))
    return skipSpacesBack(text, stop, start);
  // "One. "Two. "Three."": paragraphs of one utterance set on one line, each opened anew.
  if (limit < paragraph.end && stop === limit && /[.!?…]\s+$/.test(words) && opensAlike(text, mark, limit))
    return skipSpacesBack(text, stop, start);
  const sentence = SENTENCE_END.exec(words);
  if (sentence) return start + sentence.index + sentence[0].length;
  // Neither a sentence nor a paragraph of its own: a stray mark, unless the rest of the paragraph is the quotation.
  if (wholeParagraph && /[.!?…]\s*$/.test(words)) return skipSpacesBack(text, stop, start);
  return null;
}

/** The same mark, with a word right behind it. */
function opensAlike(text: string, mark: Mark, at: number): boolean {
  const form = text.slice(mark.start, mark.end);
  return text.startsWith(form, at) && /^\S/.test(text.slice(at + form.length, at + form.length + 1));
}

function beginsParagraph(text: string, mark: Mark, paragraph: Span): boolean {
  let index = mark.start;
  while (index > paragraph.start && isSpaceAt(text, index - 1)) index--;
  return index === paragraph.start;
}

function followsColon(text: string, mark: Mark): boolean {
  return /[:,]\s*$/.test(text.slice(Math.max(0, mark.start - 4), mark.start));
}
