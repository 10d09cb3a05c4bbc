import { describe, expect, test } from 'vitest';
import { crossValidate } from '../../bench/extraction/speakers/cross-validate.ts';
import { type Example, examplesOf } from '../../bench/extraction/speakers/examples.ts';
import { learnWeights } from '../../bench/extraction/speakers/learn-weights.ts';
import { probabilities } from '../../src/extraction/speakers/speaker-model.ts';

const FOLDER = new URL('../../bench/extraction/articles/', import.meta.url).pathname;

describe('the conditional logit', () => {
  const example = (right: number, ...candidates: string[][]): Example => ({
    article: `${right}`,
    language: 'fr',
    form: 'role',
    text: '',
    names: [],
    wanted: '',
    candidates,
    given: 0,
    right: [right],
    rulesRight: right === 0,
  });

  test('gives more to what the right ones have, and nothing to what all have', () => {
    const examples = Array.from({ length: 40 }, (_, i) =>
      i % 4 === 0
        ? example(0, ['both', 'given'], ['both', 'spoke'])
        : example(1, ['both', 'given'], ['both', 'spoke']),
    );
    const weights = learnWeights(examples, 0.01);
    expect(weights.get('spoke')! - weights.get('given')!).toBeCloseTo(Math.log(3), 1);
    expect(weights.get('both')).toBeCloseTo(0, 3);
  });
  test('leaves out what hardly ever holds', () => {
    expect(
      learnWeights(
        [example(0, ['often'], []), example(0, ['often'], []), example(0, ['often', 'once'], [])],
        1,
      ),
    ).toEqual(new Map([['often', expect.any(Number)]]));
  });
  test('probabilities add up to one and follow the weights', () => {
    const [one, other] = probabilities(new Map([['a', 1]]), [
      { entity: 0, features: ['a', 'unknown'] },
      { entity: 1, features: [] },
    ]);
    expect(one! + other!).toBeCloseTo(1);
    expect(one! / other!).toBeCloseTo(Math.E);
  });
});

test('articles it did not learn from: right more often than the rules alone', async () => {
  const judgements = crossValidate(await examplesOf(`${FOLDER}fr`), { folds: 4, penalty: 6, margin: 0.2 });
  expect(judgements.length).toBeGreaterThan(200);
  const mended = judgements.filter(({ rules, weighed }) => weighed && !rules).length;
  const spoiled = judgements.filter(({ rules, weighed }) => rules && !weighed).length;
  expect(mended - spoiled).toBeGreaterThan(0);
  expect(spoiled / mended).toBeLessThan(0.4);
}, 60_000);
