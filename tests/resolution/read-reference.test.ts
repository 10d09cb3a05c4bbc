import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/resolution/entities/read-reference.ts';

describe('readReference', () => {
  it('reads names, aliases, Wikidata ids and countries, in any order of columns', () => {
    const { entries, broken } = readReference(
      '\uFEFFkind,Name,aliases,wikidata,country\norganization,"Eaux du Rhône, SA",CER; Rhône Water,Q42,\nplace,Vauroux,,,fr\n',
      'names.csv',
    );
    expect(broken).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'Q42',
        kind: 'Organization',
        names: ['Eaux du Rhône, SA', 'CER', 'Rhône Water'],
        country: null,
        wikidataId: 'Q42',
      },
      { id: 'Place vauroux', kind: 'Place', names: ['Vauroux'], country: 'FR', wikidataId: null },
    ]);
  });

  it('names each broken row with its line, and reads the rest', () => {
    const { entries, broken } = readReference(
      [
        'name,kind,aliases,wikidata,country',
        ',person,,,',
        'Marta Lindqvist,persn,,,',
        'Marta Lindqvist,person,,7747,',
        'Marta Lindqvist,person,,,France',
        'Marta Lindqvist,person,M. Lindqvist,,',
        'Mona Lindqvist,person,M. Lindqvist,,',
        'short',
      ].join('\n'),
      'names.csv',
    );
    expect(entries.map(({ names }) => names)).toEqual([['Marta Lindqvist', 'M. Lindqvist']]);
    expect(broken.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7, 8]);
    expect(broken.map(({ reason }) => reason).join('\n')).toMatch(
      /"persn".*\n.*"7747".*\n.*"France".*\n.*"M\. Lindqvist" is a name of "Marta Lindqvist"/,
    );
  });

  it('refuses what is no CSV or has not the columns', () => {
    expect(() => readReference('name,kind\n"open,person', 'names.csv')).toThrow(/names\.csv/);
    expect(() => readReference('nom,genre\nX,person', 'names.csv')).toThrow(/name and kind/);
    expect(readReference('', 'names.csv')).toEqual({ entries: [], broken: [] });
  });
});
