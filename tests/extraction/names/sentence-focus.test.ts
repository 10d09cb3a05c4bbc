import { describe, expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';
import { speakersOf } from '../quotes/speakers-of.ts';

const claimants = (text: string) => claimsOf(text, 'en').map(({ speaker }) => speaker);

describe('an English "he said" goes on with the subject of the sentence before', () => {
  test('not with the subject of what that sentence reports, however often named', () => {
    const text = `Harbour clerk Ivor Penn called the story false. Captain Dale Rusk had claimed that the guild sold the quay.

But Penn said Rusk had no mandate from the boats.

He said: "The boats never chose that man."

He added that the quay would stay.`;
    expect(speakersOf(text, 'en')).toEqual(['Ivor Penn']);
    expect(claimants(text).slice(-2)).toEqual(['Ivor Penn', 'Ivor Penn']);
  });

  test('nor with whom the verb of saying has for its object', () => {
    const text = `Many talked of Paul Frere. Paul Frere ran for office. Paul Frere lost.

For his part, Captain Owen Tait claimed Mr Frere offered him a berth but he refused.

"After that, he rang my crew," he said.

He accused Mr Frere of greed.`;
    expect(speakersOf(text, 'en')).toEqual(['Owen Tait']);
    expect(claimants(text).at(-1)).toBe('Owen Tait');
  });

  test('with somebody who is only presented there', () => {
    const text = `Alan Birch KC told jurors the driver was drunk. Mr Birch said the brakes were sound.

Then it was the turn of Neil Foss KC to speak.

He said the brakes had failed twice that week.`;
    expect(claimants(text).at(-1)).toBe('Neil Foss');
  });

  test('by gender where two are named', () => {
    const text = 'Ms Okoro met Mr Hale in Leeds. He said the talks went well. She said they failed.';
    expect(claimants(text)).toEqual(['Hale', 'Okoro']);
  });
});
