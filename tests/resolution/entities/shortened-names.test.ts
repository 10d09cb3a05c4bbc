import { expect, it } from 'vitest';
import {
  bareFirm,
  organizationWords,
  tradesOf,
} from '../../../src/resolution/entities/organization-words.ts';
import { parsePersonName } from '../../../src/resolution/entities/person-name.ts';

it.each([
  ['TJ de Nevers', 'Tribunal judiciaire de Nevers'],
  ['Boston PD', 'Boston Police Department'],
  ['le CHU de Lomé', 'Centre hospitalier universitaire de Lomé'],
])('%s is %s', (short, long) => expect(organizationWords(short).all).toEqual(organizationWords(long).all));

it('takes the trade from a firm that has one, and from no public body', () => {
  expect(bareFirm(organizationWords('Laboratoire Nervia').all)).toEqual({
    name: 'nervia',
    trades: ['medicine'],
  });
  expect(bareFirm(organizationWords('Banque centrale').all)).toBeNull();
  expect(bareFirm(organizationWords('Bank of Canada').all)).toBeNull();
  expect(tradesOf(['le laboratoire', 'the drugmaker', 'la compagnie aérienne'])).toEqual([
    'flying',
    'medicine',
  ]);
});

it.each([
  ['Gen. Salif Ouattara', ['salif', 'ouattara']],
  ["l'abbé Koffi", ['koffi']],
  ['Shri Arun Deshpande', ['arun', 'deshpande']],
  ['JM Delorme', ['j', 'm', 'delorme']],
])('%s without its title', (name, words) => expect(parsePersonName(name).words).toEqual(words));

it('reads two family names as one joined by a hyphen', () => {
  const families = (name: string) => parsePersonName(name).readings.map(({ family }) => family);
  expect(families('Awa Diallo Mensah')).toContain('diallomensah');
  expect(families('Awa Diallo-Mensah')).toContain('diallomensah');
});
