import { expect, test } from 'vitest';
import { claimsOf } from '../claims-of.ts';

test.each([
  ['« Je ne crois pas que la trêve soit possible », a dit Awa Diallo.', 'DENIES La trêve est possible'],
  ['Awa Diallo dément que la digue puisse rompre.', 'DENIES La digue peut rompre'],
  ['Awa Diallo doute que le texte vienne au vote.', 'DENIES Le texte vient au vote'],
  ['Awa Diallo nie que la ville ait payé.', 'DENIES La ville a payé'],
  ['Awa Diallo nie que les bus fassent le détour.', 'DENIES Les bus font le détour'],
  ['Awa Diallo affirme que le vent souffle.', 'AFFIRMS Le vent souffle'],
])('%s', (text, expected) => {
  const [claim] = claimsOf(text, 'fr');
  expect(`${claim?.stance} ${claim?.proposition.text}`).toBe(expected);
});
