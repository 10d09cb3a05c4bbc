import { endOf, type Line } from '../line.ts';
import { firstProse, lastProse, type NoiseRule } from '../page.ts';

/** Words of a headline that links to another article. */
const LONGEST = 32;
/** Words before its colon: a name alone is who speaks in an interview. */
const LEAST_TOPIC = 5;
const TRAILING = 2;

/**
 * Accepts headlines of other articles that hold a quotation, which rules for lists of links leave alone: a topic, a colon and
 * words in marks to the end, between two paragraphs; two or more headlines with colons below the last.
 * Fires on: More reaction from the camp after the defeat: "We had our chances"
 * Not on: Anne Roux : « Nous partons. » The coach after the match: "We had our chances."
 */
export const cutLinkedHeadlines: NoiseRule = {
  id: 'noise/rules/cut-linked-headlines',
  apply(page) {
    const first = firstProse(page);
    const last = lastProse(page);
    if (first < 0) return;
    for (let i = first + 1; i < last; i++) {
      const line = page.lines[i]!;
      if (line.cut === null && isQuotedHeadline(line)) line.cut = this.id;
    }
    const trailing = page.lines.slice(last + 1).filter(({ cut, shape }) => cut === null && shape !== 'mark');
    if (trailing.length >= TRAILING && trailing.every(isTeaser) && trailing.some(hasColon))
      for (const line of trailing) line.cut = this.id;
  },
};

/** "Reaction after the defeat: "We had our chances"": no stop, neither within the marks nor behind them. */
function isQuotedHeadline({ text, wordCount }: Line): boolean {
  const colon = /\s?:\s(?=["“«])/.exec(text);
  if (!colon || wordCount > LONGEST || endOf(text) !== '' || !/["”»]$/.test(text)) return false;
  const topic = text.slice(0, colon.index);
  return topic.split(/\s+/).length >= LEAST_TOPIC && !/[,;.]|["“«]/.test(topic);
}

/** A line that ends no sentence and is no statement with its attribution behind it. */
function isTeaser({ text, wordCount, shape }: Line): boolean {
  return (
    (shape === 'heading' || (shape === 'prose' && endOf(text) === '')) &&
    wordCount <= LONGEST &&
    /^[\p{Lu}\p{N}‘']/u.test(text) &&
    !/;|["”»],? \p{Ll}|[.!?]\s?["”»]/u.test(text)
  );
}

function hasColon({ text }: Line): boolean {
  return /\p{L}\s?: /u.test(text);
}
