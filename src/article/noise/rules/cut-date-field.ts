import { makeLine } from '../line.ts';
import type { NoiseRule } from '../page.ts';

/** A field of a page's data that an export put before the text: its name and a date in figures. */
const FIELD =
  /^(?:date|pubdate|date[_ ]?published|published(?:[_ ]?(?:at|time|date))?|modified|publié|publication)\s?[:=]?\s?\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?=\s|$)[\s|,;–—-]*/i;
/** An export writes its fields above the text, or into its first line. */
const HEAD_LINES = 3;

/**
 * Accepts the date field with which an export opens a text, alone on its line or run into the first sentence.
 * Fires on: "date 2019-04-02 The dam gave way on Monday night, officials said."
 * Not on: "Date limite : le 2 avril 2019, a rappelé la mairie."
 */
export const cutDateField: NoiseRule = {
  id: 'noise/rules/cut-date-field',
  apply(page) {
    for (let i = 0; i < Math.min(HEAD_LINES, page.lines.length); i++) {
      const line = page.lines[i]!;
      const field = line.cut === null ? FIELD.exec(line.text.slice(0, 80)) : null;
      if (!field) continue;
      if (field[0].length === line.text.length) {
        line.cut = this.id;
        continue;
      }
      page.removed.push({ rule: this.id, text: field[0].trim() });
      page.lines[i] = makeLine(line.text.slice(field[0].length));
    }
  },
};
