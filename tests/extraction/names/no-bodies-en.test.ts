import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('English capitals that name no body', () => {
  it.each([
    'Spurs reached their first Champions League final.',
    'He won the ATP Finals.',
    'Spending over FY2020-22 rose.',
    'A Hungarian-American investor met their North American neighbours.',
    'The man had hypersensitivity pneumonitis, or HP. Doctors treat HP with rest.',
    'In his Instagram announcement, he spoke of it.',
    'It was issued by the Head, Public Affairs of the unit.',
    'The words of the NZ Prime Minister are old.',
  ])('%s', (text) => expect(named('Organization', text, 'en')).toEqual([]));
});

describe('English bodies and people', () => {
  it('a society goes on behind "to"', () =>
    expect(
      named('Organization', 'The Society for the Prevention of Cruelty to Animals is against it.', 'en'),
    ).toEqual(['Society for the Prevention of Cruelty to Animals']));
  it('an unknown word before a family name is a given name', () =>
    expect(
      named(
        'Person',
        'Lakshi Singh, another driver, said he paid. Tarnwood Hills, another suburb, is dry.',
        'en',
      ),
    ).toEqual(['Lakshi Singh']));
  it('a trade of sport is no part of the name', () =>
    expect(named('Person', 'Then Defenseman Jonas Brodal scored twice.', 'en')).toEqual(['Jonas Brodal']));
});
