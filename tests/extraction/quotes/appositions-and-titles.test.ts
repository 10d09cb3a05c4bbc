import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('who holds an office, told beside it', () => {
  it.each<[string, string, string[]]>([
    [
      'a woman by her title, whatever the first name',
      'La gérante Laurence Oudin a fermé le moulin. « On rouvre lundi », a promis la gérante. « Venez tôt », a-t-elle ajouté.',
      ['Laurence Oudin', 'Laurence Oudin'],
    ],
    [
      'a commissioner named Claude',
      'La commissaire Claude Vidal est venue seule. « Rien ne presse », a-t-elle dit.',
      ['Claude Vidal'],
    ],
    [
      'a man behind an adjective in the feminine',
      'Le chef de la diplomatie chilienne Claude Vidal est venu. « Rien ne presse », a-t-il dit.',
      ['Claude Vidal'],
    ],
    [
      'a form of address in small letters',
      "« Le toit fuit », plaide l'avocat du syndic, maître Denis Orsoni devant la cour. « Il faut payer », a-t-il dit.",
      ['Denis Orsoni', 'Denis Orsoni'],
    ],
    [
      'a form of address, and more behind the name',
      "« Le toit fuit », soutient l'avocate du syndic, Me Rose Orsoni après l'audience. « Il faut payer », a-t-elle dit.",
      ['Rose Orsoni', 'Rose Orsoni'],
    ],
    [
      'no form of address, behind the verb',
      '« On verra bien », sourit la bâtonnière, Anne Orsoni dans le couloir. « Rien ne presse », a-t-elle lâché.',
      ['Anne Orsoni', 'Anne Orsoni'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a complement between the verb and its subject', () => {
  it.each<[string, string]>([
    ['« Le texte est mûr », a plaidé pour la commune le géomètre Victor Alba.', 'Victor Alba'],
    ['« Le texte est mûr », a répondu pour la défense la notaire Alice Verdi.', 'Alice Verdi'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('things do not speak', () => {
  it.each<[string, string, string[]]>([
    [
      'subject of a sentence without a saying',
      '« Le gel recule », assure Marta Oli. Le débit de la source devrait remonter « jusque vers le milieu du printemps et puis tenir bon ». « Il pleuvra », dit Marta Oli.',
      ['Marta Oli', 'Marta Oli', 'Marta Oli'],
    ],
    [
      'a question that was put',
      'Patrick Ewen a évoqué « une soirée franche ». La question du jour a été celle « de la façon de partager les clés de la maison ».',
      ['Patrick Ewen', 'Patrick Ewen'],
    ],
    [
      'object of a verb inside the marks',
      '« Ce geste est lâche », a déploré Lise Berger. « Nos guides finissaient leur tour, venaient de faire une halte, et on les frappe. »',
      ['Lise Berger', 'Lise Berger'],
    ],
    [
      'people without a name do',
      'Les riverains de la rivière rejettent un chantier qui « va vider la vallée de ses derniers habitants fidèles ».',
      ['Les riverains de la rivière'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what somebody is said to be', () => {
  it.each<[string, string[]]>([
    ["L'adjointe Leïla Hamdi s'est dite « inquiète pour les vergers du Sud ».", ['Leïla Hamdi']],
    ['Rose Orsoni s’était déclarée « prête à partir ».', ['Rose Orsoni']],
    ['La skieuse Rose Orsoni, dite « la Louve des cimes », est morte.', []],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('what a sentence goes on with', () => {
  it.each<[string, string[]]>([
    [
      'Rose Orsoni a « loué la patience des maçons » et « insisté sur le prix » pour réclamer « un don de chaque ville ».',
      ['Rose Orsoni', 'Rose Orsoni', 'Rose Orsoni'],
    ],
    [
      "Le règlement du port stipule notamment qu'une « barque est admise si, par gros temps, elle demande abri ».",
      ['Le règlement du port'],
    ],
    ['« Quel honneur, je regrette mon absence », a fait parvenir Yves Lebon.', ['Yves Lebon']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a role that lost its article', () => {
  it.each<[string, string]>([
    [
      '« La halle ouvrira en mai, poursuit directeur de la Régie des halles, et tant mieux. »',
      'Bernard Kess',
    ],
    ['« La halle ouvrira en mai », ajoute directeur de la Régie des halles.', 'Bernard Kess'],
    ['« La halle ouvrira en mai », ajoute un directeur de la ville.', 'un directeur de la ville'],
  ])('%s', (text, speaker) => {
    const before = 'Bernard Kess, le directeur de la Régie des halles, est venu. Le marché dort. ';
    expect(speakersOf(before + text)).toEqual([speaker]);
  });
});

describe('whom a name beside a description of him makes known', () => {
  it.each([
    ['Notre hôte, Me Denis Orsoni, juge la note « un peu salée ».', 'Denis Orsoni'],
    ['Sa consœur, Me Rose Orsoni, regrette un renvoi « sans motif ».', 'Rose Orsoni'],
    ['« La cave est pleine », raconte un tonnelier installé au bourg, Denis Orsoni.', 'Denis Orsoni'],
    ['« La cave est pleine », raconte un tonnelier à la retraite, Denis Orsoni, 71 ans.', 'Denis Orsoni'],
    ['« La cave est pleine », selon un communiqué signé par le colonel Denis Orsoni.', 'Denis Orsoni'],
    [
      "« La cave est pleine », selon une lettre lue par un membre du bureau, Denis Orsoni, à l'assemblée.",
      'Denis Orsoni',
    ],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it.each([
    ['« La cave est pleine », raconte un tonnelier installé chez Denis Orsoni.', 'un tonnelier installé'],
    ['« La cave est pleine », selon un communiqué signé par la direction.', 'un communiqué signé'],
  ])('not: %s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));
});
