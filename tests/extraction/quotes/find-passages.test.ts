import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages-of.ts';

const NB = '\u00a0';
const THIN = '\u202f';

describe('marks', () => {
  it.each([
    ['guillemets with no-break spaces', `Elle dit : «${NB}Nous restons ici${NB}».`, ['Nous restons ici']],
    ['guillemets with thin spaces', `«${THIN}Nous restons${THIN}», dit-elle.`, ['Nous restons']],
    ['guillemets without blanks', 'Il juge la mesure «trop tardive», sans plus.', ['trop tardive']],
    ['plain blanks', 'Il juge la mesure « trop tardive », sans plus.', ['trop tardive']],
    ['angle quotes', 'Il la juge ‹ trop tardive ›.', ['trop tardive']],
    ['typed guillemets', 'Il la juge << trop tardive >>.', ['trop tardive']],
    ['curly', 'Il la juge “trop tardive”.', ['trop tardive']],
    ['low and high', 'Il la juge „trop tardive“ et „vaine”.', ['trop tardive', 'vaine']],
    ['turned the wrong way', 'Il la juge ”trop tardive” et “bien vaine“.', ['trop tardive', 'bien vaine']],
    ['straight', 'Il la juge "trop tardive" et "bien vaine".', ['trop tardive', 'bien vaine']],
    [
      'straight with blanks on both sides',
      'Il la juge " trop tardive " et dit " non merci " hier.',
      ['trop tardive', 'non merci'],
    ],
    ['straight after an elision', `La cellule d'"urgence absolue" est ouverte.`, ['urgence absolue']],
    ['two apostrophes', "The talks were ''long and useful,'' she said.", ['long and useful,']],
    ['backticks', "The talks were ``long and useful'', she said.", ['long and useful']],
    ['mixed pair', 'Il a dit que “nous partirons demain ».', ['nous partirons demain']],
    ['mixed pair the other way', 'Il a dit que « nous partirons demain ”.', ['nous partirons demain']],
    [
      'curly and straight mixed',
      '"They may leave,” she said. “They will," he said.',
      ['They may leave,', 'They will,'],
    ],
    ['stop without a blank before the next mark', '« Un. » Deux.« Trois. »', ['Un.', 'Trois.']],
  ])('%s', (_name, text, expected) => {
    expect(passagesOf(text)).toEqual(expected);
  });
});

describe('single marks', () => {
  it.each([
    ['as quotation', "'We will not go,' said the miner.", ['We will not go,']],
    ['typographic', '‘We’re not going,’ said the miner’s son.', ['We’re not going,']],
    [
      'possessive plural inside',
      "'The workers' rights come first,' she said.",
      ["The workers' rights come first,"],
    ],
    ['possessive plural alone', "The workers' rights and the owners' wealth grew.", []],
    ['elision at word start', "They rode 'em hard in the '90s, 'til dawn.", []],
    ['French apostrophes', "L'homme d'aujourd'hui n'a qu'un mot.", []],
    ['nested in double', "She said, 'He told me “no way” twice.'", ['He told me “no way” twice.', '>no way']],
    [
      'nested in straight',
      `"He said 'trust me' and left," she said.`,
      ["He said 'trust me' and left,", '>trust me'],
    ],
    [
      'three apostrophes',
      "''He yelled, 'Stop that now.''' They left.",
      ["He yelled, 'Stop that now.'", '>Stop that now.'],
    ],
    [
      'over paragraphs that open it anew',
      "Mr Holt wrote: 'See you at the fair.\n\nThe fair at Elm\n\n'I don't mind the workers' boots.\n\n'Bless you.'\n\nNobody came.",
      ['See you at the fair.', "+I don't mind the workers' boots.", '+Bless you.'],
    ],
    [
      'left open where no paragraph closes it',
      "Mr Holt wrote: 'See you at the fair.\n\nNobody came to the fair that year, nor in the years after it, until the bridge over the Elm was rebuilt.\n\n'Bless you.'",
      ['Bless you.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(passagesOf(text, 'en')).toEqual(expected);
  });
});

describe('nesting and measures', () => {
  it.each([
    [
      'curly in guillemets',
      '« Il a crié “au feu” deux fois », dit-elle.',
      ['Il a crié “au feu” deux fois', '>au feu'],
    ],
    [
      'same marks nested',
      '“The “deal of a century” is dead,” he wrote.',
      ['The “deal of a century” is dead,', '>deal of a century'],
    ],
    ['inches', 'The 55" screen and the 6\'2" guard were "well worth it".', ['well worth it']],
    ['inches inside', '"I bought a 55" screen yesterday," he said.', ['I bought a 55" screen yesterday,']],
    [
      'figure at the end',
      '"We made about $200,000" in a year, "or more", he said.',
      ['We made about $200,000', 'or more'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(passagesOf(text, 'en')).toEqual(expected);
  });
});

describe('several paragraphs', () => {
  it('each opened anew, closed at the end', () => {
    expect(passagesOf('Il dit : « Un début.\n\n« Une suite.\n\n« Une fin. »\n\nRien de plus.')).toEqual([
      'Un début.',
      '+Une suite.',
      '+Une fin.',
    ]);
  });
  it('closing guillemet repeated at the line start', () => {
    expect(passagesOf('« Un début de phrase\n» et sa suite,\n» et sa fin. »')).toEqual([
      'Un début de phrase',
      '+et sa suite,',
      '+et sa fin.',
    ]);
  });
  it('straight marks, a caption between', () => {
    expect(
      passagesOf('"First part of it.\n\nThe mayor on Monday\n\n"Last part of it," he said.', 'en'),
    ).toEqual(['First part of it.', '+Last part of it,']);
  });
  it('not opened anew but closed', () => {
    expect(passagesOf('Il dit : « Un début.\n\nUne suite. » Puis il part.')).toEqual([
      'Un début.',
      '+Une suite.',
    ]);
  });
  it('each closed', () => {
    expect(passagesOf('« Un début. »\n\n« Une suite. »')).toEqual(['Un début.', 'Une suite.']);
  });
});

describe('layout', () => {
  it('joins the lines of hard-wrapped text', () => {
    expect(passagesOf('La maire dit : « Nous restons\nici jusqu’à la\nfin. » Puis elle part.')).toEqual([
      'Nous restons\nici jusqu’à la\nfin.',
    ]);
  });
  it('finds turns after dashes, without the questions and the attribution', () => {
    expect(passagesOf('— Pourquoi rester ?\n\n— Parce que rien n’est fini.\n\n— Bien, dit-elle.')).toEqual([
      'Parce que rien n’est fini.',
      'Bien',
    ]);
  });
  it('leaves lists with dashes alone', () => {
    expect(passagesOf('— du pain\n\n— du vin\n\n— du temps')).toEqual([]);
  });
  it('finds turns after labels, over paragraphs, without the questions', () => {
    const text =
      'LE COURRIER. – Pourquoi rester ?\n\nANA DUARTE. – Rien n’est fini.\n\nEt puis il y a la mer.\n\n';
    expect(passagesOf(`${text}LE COURRIER. – Et demain ?\n\nANA DUARTE. – On verra bien.`)).toEqual([
      'Rien n’est fini.',
      '+Et puis il y a la mer.',
      'On verra bien.',
    ]);
  });
});

describe('lost marks', () => {
  it('closing lost before a cue', () => {
    expect(passagesOf('« Nous partirons demain, a déclaré le maire.\n\nAutre sujet.')).toEqual([
      'Nous partirons demain',
    ]);
  });
  it('closing lost after a colon: the rest of the paragraph, no more', () => {
    expect(passagesOf('Le maire : « Nous partirons demain. Tous.\n\nLe conseil siège lundi.')).toEqual([
      'Nous partirons demain. Tous.',
    ]);
  });
  it('closing lost inside a paragraph: the sentence', () => {
    expect(passagesOf('Le maire veut « partir très vite. Le conseil siège lundi. Il pleut.')).toEqual([
      'partir très vite.',
    ]);
  });
  it('closing lost before another quotation', () => {
    expect(passagesOf('« Nous partons, a dit le maire. « Nous restons », a dit sa sœur.')).toEqual([
      'Nous partons',
      'Nous restons',
    ]);
  });
  it('closing lost before a paragraph that opens another', () => {
    expect(
      passagesOf('« Nous partons. Il pleut. « Nous restons », a dit sa sœur.\n\n« Tant mieux. »'),
    ).toEqual(['Nous partons.', 'Nous restons', 'Tant mieux.']);
  });
  it('one closing guillemet shared by two nested quotations', () => {
    expect(passagesOf('« Il nous a crié « au feu », a dit sa sœur. Puis rien.')).toEqual([
      'Il nous a crié « au feu »',
      '>au feu',
    ]);
  });
  it('closing lost, attribution within: the paragraph, no more', () => {
    expect(passagesOf('« Nous partirons, dit le maire. Tous ensemble.\n\nLe conseil siège lundi.')).toEqual([
      'Nous partirons, dit le maire. Tous ensemble.',
    ]);
  });
  it('opening lost in English, comma inside', () => {
    expect(passagesOf('We will all leave tomorrow,” said the mayor.', 'en')).toEqual([
      'We will all leave tomorrow,',
    ]);
  });
  it('opening lost at the paragraph start', () => {
    expect(passagesOf('Nous partirons tous dès demain », a déclaré le maire.')).toEqual([
      'Nous partirons tous dès demain',
    ]);
  });
  it('opening lost after other quotations: its sentence', () => {
    expect(
      passagesOf('« Oui, bien sûr », dit-il. Il pleut. nous partirons tous dès demain », dit-elle.'),
    ).toEqual(['Oui, bien sûr', 'nous partirons tous dès demain']);
  });
  it('menu arrows are no marks', () => {
    expect(passagesOf('Accueil » Monde » Une nouvelle de la plus haute importance')).toEqual([]);
  });
});
