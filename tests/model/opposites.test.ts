import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBilingual } from '../../src/model/bilingual.ts';
import { lexiconConcepts } from '../../src/model/concepts.ts';
import { areOpposite, oppositesOf, parseOpposites } from '../../src/model/opposites.ts';
import { predicateClasses } from '../../src/model/predicates.ts';

const file = new URL('../../src/model/data/opposites.txt', import.meta.url);
const pairs = parseOpposites(readFileSync(file, 'utf8'));

describe('opposites', () => {
  it.each([
    ['guilty', 'innocent'],
    ['legal', 'illegal'],
    ['increase', 'decrease'],
    ['win', 'lose'],
    ['unsafe', 'safe'],
  ])('%s and %s exclude each other, in either order', (left, right) => {
    expect(areOpposite(left, right)).toBe(true);
    expect(areOpposite(right, left)).toBe(true);
    expect(oppositesOf(left)).toContain(right);
  });

  it.each([
    ['legal', 'legal'],
    ['large', 'tall'],
    ['drone', 'missile'],
  ])('%s and %s do not', (left, right) => {
    expect(areOpposite(left, right)).toBe(false);
  });

  it('hold across languages', () => {
    const [french] = lexiconConcepts('coupables', 'fr');
    const [english] = lexiconConcepts('innocent', 'en');
    expect(areOpposite(french!, english!)).toBe(true);
  });

  it('are concepts of the lexicon or classes, each pair once', () => {
    const known = new Set([
      ...readBilingual()
        .all()
        .map(({ concept }) => concept.replace(/#.*/, '')),
      ...predicateClasses().map(({ id }) => id),
    ]);
    expect([...new Set(pairs.flat())].filter((concept) => !known.has(concept))).toEqual([]);
    const keys = pairs.map((pair) => [...pair].sort().join(' '));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const [left, right] of pairs) expect(left).not.toBe(right);
  });
});
