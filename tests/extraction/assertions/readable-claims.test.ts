import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { Language } from '../../../src/model/language.ts';

function claims(text: string, language: Language = 'fr'): string[] {
  const { assertions } = extract({ id: 'art_readable', language, text });
  return assertions.map(
    ({ stance, proposition }) => `${stance === 'DENIES' ? 'NOT ' : ''}${proposition.text}`,
  );
}

describe('what is denied holds nothing that is affirmed', () => {
  test.each([
    [
      '« En vingt ans, je n’ai jamais connu ça, c’est désolant », a dit la pêcheuse.',
      'NOT En vingt ans, je [la pêcheuse] ai connu ça',
    ],
    [
      '« Les riverains n’étaient pas contents puisque la rue était fermée », a dit le maire.',
      'NOT Les riverains étaient contents',
    ],
    ['« Le pont n’est pas sûr, même si les travaux avancent », a dit le maire.', 'NOT Le pont est sûr'],
    [
      'Selon le maire, la ville ne sera pas pressée de répondre et fournira une aide limitée.',
      'NOT La ville sera pressée de répondre',
    ],
    ['« Il n’y a donc pas de pollution », a dit le maire.', 'NOT Il y a donc une pollution'],
    ['« Rien n’est encore signé », a dit le maire.', 'NOT Quelque chose est déjà signé'],
  ])('%s', (text, told) => expect(claims(text)).toEqual([told]));

  test('a reason is a claim of its own', () => {
    expect(claims('« La digue n’a pas cédé, car elle était neuve », a dit le maire.')).toEqual([
      'NOT La digue a cédé',
      'Elle était neuve',
    ]);
  });

  test('a reason without a comma may be what is denied', () => {
    expect(claims('« Elle n’est pas partie parce qu’elle avait peur », a dit le maire.')).toEqual([
      'NOT Elle est partie parce qu’elle avait peur',
    ]);
  });

  test.each([
    [
      '« Le prix ne suit pas alors qu’avec le temps, ça coûte plus cher », a dit le maire.',
      /coûte plus cher$/,
    ],
    [
      '« Nous ne sommes pas des juges et comme l’a dit la préfète, il a le droit de jouer », a dit le maire.',
      /des juges$/,
    ],
  ])('%s', (text, told) => expect(claims(text)[0]).toMatch(told));

  test('a clause between commas does not end it', () => {
    expect(claims('« La mairie n’a pas, je le répète, caché le rapport », a dit le maire.')[0]).toMatch(
      /rapport/,
    );
  });
});

describe('no claims', () => {
  test.each([
    ['« N’écoutez pas les rumeurs qui courent », a dit le maire.'],
    ['« Ne me faites pas dire ce que je n’ai pas dit », a dit le maire.'],
    ['La banque a relevé de 25 points ses taux.'],
    ['Le constructeur a vendu l’avion pour lequel il a reçu 200 commandes.'],
    ['L’armée a accusé les rebelles. Ces derniers ont quant à eux démenti.'],
    ['Le maire Luc Favre a démenti cette affirmation.'],
  ])('%s', (text) => expect(claims(text)).toEqual([]));

  test('an order that leads in a statement is one', () => {
    expect(claims('« Ne vous inquiétez pas, la digue tient », a dit le maire.')).toHaveLength(1);
  });
});

describe('readable alone', () => {
  test.each([
    ['Les avocats reprochent à la cour de siéger avec les jurés.', 'La cour siège avec les jurés'],
    ['Les avocats reprochent au maire d’avoir caché le rapport.', 'Le maire a caché le rapport'],
    [
      'Denis Roche reproche à la direction de « donner le marché à un ami ».',
      'La direction « donne le marché à un ami »',
    ],
    ['Les parents reprochent notamment à l’inspectrice l’absence de dialogue.', 'L’absence de dialogue'],
    [
      'Les deux villes se sont dites « préoccupées » par le barrage.',
      'Les deux villes sont « préoccupées » par le barrage',
    ],
    ['Pékin a accusé à plusieurs reprises Tokyo de polluer la mer.', 'Tokyo pollue la mer'],
    ['La ministre a jugé « injuste » la réforme des retraites.', 'La réforme des retraites est « injuste »'],
    ['Le maire a jugé le projet « trop cher » et « inutile ».', 'Le projet est « trop cher » et « inutile »'],
    [
      'La ligue considère comme « honteuse » la décision du préfet.',
      'La décision du préfet est « honteuse »',
    ],
    [
      'Rome veut avancer, tandis que Berne juge « très difficile » un retour des familles.',
      'Un retour des familles est « très difficile »',
    ],
    ['Lola Ferri s’était dite « écœurée ».', 'Lola Ferri est « écœurée »'],
    [
      'Une collègue la décrit comme « épuisée » alors que l’heure du départ approche.',
      'Elle est « épuisée » alors que l’heure du départ approche',
    ],
    [
      'La ministre s’est félicitée du « lancement réussi » de la fusée.',
      'Le « lancement réussi » de la fusée',
    ],
    [
      'Le chanteur Luc Favre dit avoir payé sa dette, avoir quitté la ville et être parti seul.',
      'Luc Favre a payé sa dette, a quitté la ville et est parti seul',
    ],
    [
      'Lyon, France | CPA | jeudi 10/11/2022 - Le préfet est en pleine forme, a dit son médecin.',
      'Le préfet est en pleine forme',
    ],
    ['14h35 - Le stade est fermé, a confirmé la fédération.', 'Le stade est fermé'],
    [
      'Le parquet enquête. Quant à l’homme qui fuyait, il est blessé, selon le parquet de Nantes.',
      'Quant à l’homme qui fuyait, il est blessé',
    ],
    [
      'Le maire Luc Perrot a parlé. Il est notamment question du bail de la piscine, a précisé le maire.',
      'Il est notamment question du bail de la piscine',
    ],
    [
      'La ministre a reconnu qu’il existait « chaque été » un risque de feu.',
      'Il existait « chaque été » un risque de feu',
    ],
  ])('%s', (text, told) => expect(claims(text)).toEqual([told]));

  test.each([
    [
      'Les pompiers et la police disent avoir prévenu le maire.',
      ['Les pompiers ont prévenu le maire', 'La police a prévenu le maire'],
    ],
    ['Luc Favre et les élus se disent en colère.', ['Luc Favre est en colère', 'Les élus sont en colère']],
    ['Cinq élus disent avoir prévenu le maire.', ['Cinq élus ont prévenu le maire']],
    ['Une vingtaine d’élus se sont dits prêts.', ['Une vingtaine d’élus sont prêts']],
  ])('each of several speakers has a verb of its own: %s', (text, told) =>
    expect(claims(text)).toEqual(told),
  );

  test('"présenter" calls its object nothing by "de"', () => {
    expect(claims('Le ministre a présenté le projet de loi.')).not.toContain('Le projet est loi');
  });
});

describe('English', () => {
  test.each<[string, string[]]>([
    [
      '“I have never seen anything like it, it is terrible,” said Pat Flores.',
      ['NOT I [Pat Flores] have seen something like it'],
    ],
    ['“That was not agreed, and everyone knows it,” said Pat Flores.', ['NOT That was agreed']],
    ['“It was not easy, even though we scored early,” said the coach.', ['NOT It was easy']],
    ['“Nothing has been signed yet,” the mayor said.', ['NOT Something has been signed already']],
    ['“He never paid me a cent, he just laughed,” said Ana Ruiz.', ['NOT He paid me a cent']],
    ['The army accused the rebels. The town was quiet.', []],
    ['Parents blame the council for “closing every pool”.', ['The council has been “closing every pool”']],
    [
      'A car hit a wall. Captain Roy Adams was on duty. He was taken to hospital, Captain Adams said.',
      ['He was taken to hospital'],
    ],
    ['Police claimed to have arrested a suspect.', ['Police have arrested a suspect']],
    ['The minister claims to have paid the fine.', ['The minister has paid the fine']],
    [
      'Ann Smith and Bob Jones claimed to have paid the fine.',
      ['Ann Smith has paid the fine', 'Bob Jones has paid the fine'],
    ],
    [
      'The mayor and the ministers claimed to have paid the fine.',
      ['The mayor has paid the fine', 'The ministers have paid the fine'],
    ],
    ['LIVE 14:35 - The stadium is closed, the federation confirmed.', ['The stadium is closed']],
  ])('%s', (text, told) => expect(claims(text, 'en')).toEqual(told));
});
