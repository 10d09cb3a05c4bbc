import type { NoiseRule } from '../page.ts';

/**
 * Accepts lines without a single letter: counters, rules, arrows, playing times.
 * Fires on: "4:22", "›", "* * *"
 * Not on: "2 209 Français"
 */
export const cutMarks: NoiseRule = {
  id: 'noise/rules/cut-marks',
  apply(page) {
    for (const line of page.lines) if (!line.cut && line.shape === 'mark') line.cut = this.id;
  },
};
