import { type NoiseRule, standing } from '../page.ts';

/** "14:44 Title", "16 h 37Title", "Il y a 2 heures – Title". */
const TIMED =
  /^(?:\d{1,2}\s?(?::|h)\s?\d{2}|(?:il y a|about)\s\d{1,2}\s\p{L}{1,7})(?!\s?[ap]\.?m)\s?[|–-]?\s?["«“‘]?\p{L}/iu;
const LEAST_ENTRIES = 4;

/**
 * Accepts news tickers: four or more headlines that each begin with a time of day.
 * Fires on: "14:44 Le col est fermé", "14:32 Un train déraille", …
 * Not on: one "14 h 30, la place est noire de monde."; entries of a live report, each with its text.
 */
export const cutFeeds: NoiseRule = {
  id: 'noise/rules/cut-feeds',
  apply(page) {
    const lines = standing(page);
    const timed = lines.filter(
      (line, i) => line.shape !== 'prose' && lines[i + 1]?.shape !== 'prose' && TIMED.test(line.text),
    );
    if (timed.length < LEAST_ENTRIES) return;
    for (const line of timed) line.cut = this.id;
  },
};
