import { describe, expect, test } from 'vitest';
import { startOf } from '../../src/model/bilingual.ts';
import { indexExpressions } from '../../src/model/concepts.ts';

const LINES = [
  { expression: 'mettre en garde', concept: 'warn', order: 0, transparent: () => false },
  { expression: 'mise en garde', concept: 'warning', order: 1, transparent: () => false },
];

function fresh() {
  return indexExpressions(
    'fr',
    (start) => LINES.filter((each) => startOf(each.expression) === start),
    new Set(),
  );
}

/** What "mises en garde" stands for once other words have been looked up. */
function after(...earlier: string[]): readonly string[] | undefined {
  const index = fresh();
  for (const words of earlier) index.find(words.split(' '), 0);
  return index.find(['mises', 'en', 'garde'], 0)?.concepts;
}

describe('what an expression stands for', () => {
  test.each([[[]], [['met en garde']], [['miel en pot']], [['mettre en garde', 'miel en pot']]])(
    'is the same whatever was asked for before: %j',
    (earlier) => expect(after(...earlier)).toEqual(['warn', 'warning']),
  );
});
