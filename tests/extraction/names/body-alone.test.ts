import { describe, expect, it } from 'vitest';
import { named, sourceOf } from './names-of.ts';

describe('bodies that speak by their noun alone', () => {
  it.each([
    ['Trente maisons ont été évacuées, selon la préfecture.', ['préfecture']],
    ["Le feu est maîtrisé, a-t-on appris auprès du parquet et d'un riverain.", ['parquet']],
    ['Le pont est fermé, d’après la gendarmerie, depuis lundi.', ['gendarmerie']],
    ['« Le pont tient », a indiqué la mairie.', ['mairie']],
    ['La Couronne a plaidé que le camion roulait trop vite.', ['Couronne']],
    ['La commune, elle, marche sur des œufs.', ['commune']],
    ['La préfecture, que nous avons jointe hier, « ne commente pas ».', ['préfecture']],
    ['Le rectorat nous répond ceci : « Les cours reprendront. »', ['rectorat']],
    ['La mairie a suspendu le gardien « à titre provisoire ».', ['mairie']],
    ['Un communiqué de la police parle de deux blessés.', ['police']],
    [
      'La préfecture maritime a annoncé la fin des recherches. « Rien », a dit la préfecture.',
      ['préfecture maritime'],
    ],
    ['Le cabinet de la ministre de la Santé évoque « un retard ».', ['cabinet de la ministre de la Santé']],
    ['Alertés à midi, les pompiers évoquent un feu de poubelle.', ['pompiers']],
    ['Le comité référendaire dénonce un texte bâclé.', ['comité référendaire']],
    ['Pour le parquet, Ana Roux requiert dix mois.', ['parquet']],
    ['La direction a refusé de commenter.', ['direction']],
  ])('%s', (text, bodies) => expect(named('Organization', text, 'fr')).toEqual(bodies));

  it.each([
    'Il dort à la mairie depuis hier.',
    'La mairie a rouvert le gymnase lundi.',
    'Une rencontre se tient jeudi à la préfecture.',
    '« La police ne dit rien », a lancé Ana Roux.',
    'Le vent souffle dans la région, dit Ana Roux.',
    'Une mairie a annoncé sa fermeture.',
    'La ministre a jugé la police efficace.',
  ])('not in: %s', (text) => expect(named('Organization', text, 'fr')).toEqual([]));

  it('are the body named by more words, before or behind', () => {
    expect(
      named(
        'Organization',
        "La préfecture de l'Ariège a fermé la route. « Elle rouvrira », a dit la préfecture.",
        'fr',
      ),
    ).toEqual(["préfecture de l'Ariège"]);
    expect(
      named('Organization', 'Selon le parquet, il a fui. Le parquet de Rodez a ouvert une enquête.', 'fr'),
    ).toEqual(['parquet de Rodez']);
  });

  it('are the conurbation whose name ends on it', () =>
    expect(
      named('Organization', 'Nantes Métropole vote. La Métropole assure que tout est prêt.', 'fr'),
    ).toEqual(['Nantes Métropole']));

  it('take up the firm the text is about, where their noun may', () => {
    const text = 'La société Harvex licencie. La direction a indiqué que deux sites fermeront.';
    expect(named('Organization', text, 'fr')).toEqual(['Harvex']);
    expect(sourceOf(text, 'La direction', 'fr')).toBe('organization: Harvex');
  });

  it('speak themselves, whoever spoke before', () =>
    expect(sourceOf('« Non », a dit Ana Roux. La mairie, elle, assure que oui.', 'La mairie', 'fr')).toBe(
      'organization: mairie',
    ));
});
