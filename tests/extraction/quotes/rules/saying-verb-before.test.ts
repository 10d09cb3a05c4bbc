import { describe, expect, it } from 'vitest';
import { quotesOf, saidIn } from '../quoted.ts';
import { speakersOf } from '../speakers-of.ts';

describe('saying-verb-before', () => {
  it('fires on a verb that no frame was built on', () => {
    const text = '{n:Ana Duarte} était là, une militante affirmant la loi bien « sans le moindre effet ».';
    expect(saidIn(text)).toEqual(['Ana Duarte: sans le moindre effet (saying-verb-before)']);
  });
  it('gives the verb as cue', () => {
    const text = '{n:Ana Duarte} shrugged, saying they were “not a big deal”.';
    expect(quotesOf(text, { language: 'en' })[0]).toMatchObject({ speaker: 'Ana Duarte', cue: 'saying' });
  });
  it('does not fire on a thought', () => {
    expect(saidIn('{n:Ana Duarte} pense gagner « sans le moindre effort ».')).toEqual([]);
  });
});

it('takes a reflexive verb of saying, not a participle before it', () => {
  expect(
    speakersOf(
      "Comme les quais ne sont pas encore terminés, la préfète Anne Roux s'est agacée de ce « cirque permanent ».",
    ),
  ).toEqual(['Anne Roux']);
});
