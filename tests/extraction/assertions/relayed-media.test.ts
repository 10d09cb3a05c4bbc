import { expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const chain = (language: Language, text: string) =>
  claimsOf(text, language).map(({ speaker, via, proposition }) =>
    [speaker, ...via, proposition.text].join(' < '),
  );

it.each<[Language, string, string[]]>([
  [
    'fr',
    'Selon le site Aero Monitor, qui cite le Hudson Chronicle, la digue a cédé.',
    ['Hudson Chronicle < Aero Monitor < La digue a cédé'],
  ],
  [
    'fr',
    'Selon le site Aero Monitor, citant le Hudson Chronicle, la digue a cédé.',
    ['Hudson Chronicle < Aero Monitor < La digue a cédé'],
  ],
  [
    'fr',
    'Selon le quotidien La Gazette, la société Cargoscope a découvert que la digue a cédé.',
    ['Cargoscope < La Gazette < La digue a cédé'],
  ],
  [
    'fr',
    'Selon le site Aero Monitor, qui cite le Hudson Chronicle, la société Cargoscope a découvert que la digue a cédé.',
    ['Cargoscope < Hudson Chronicle < Aero Monitor < La digue a cédé'],
  ],
  [
    'en',
    'According to the Hudson Chronicle, citing police files, the dam failed.',
    ['police files < Hudson Chronicle < The dam failed'],
  ],
])('%s: %s', (language, text, claims) => expect(chain(language, text)).toEqual(claims));

it('what somebody who is no medium says of others is his own statement', () => {
  expect(chain('fr', 'Selon Anne Morel, Paul Aubin affirme que la digue a cédé.')).toEqual([
    'Anne Morel < Paul Aubin affirme que la digue a cédé',
  ]);
});
