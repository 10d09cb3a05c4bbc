import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('who says words in marks, told in less common ways', () => {
  it.each([
    [
      'a gerund with "en" is of the sentence’s subject, not of its object',
      'Le gardien Marc Oury a remis un témoignage écrit aux enquêteurs en assurant que la porte restait « grande ouverte ».',
      ['Marc Oury'],
    ],
    [
      'a clause hangs on a participle behind the speaker',
      '« On sort aujourd’hui », explique Karine Lavoie, lassée par des pourparlers que le ministère « laisse traîner exprès ».',
      ['Karine Lavoie', 'Karine Lavoie'],
    ],
    [
      'an opening participle, the main verb behind the marks',
      'Appelant les clubs à « tenir leur parole sur les billets », Samira Haddad a quitté la salle.',
      ['Samira Haddad'],
    ],
    [
      'a row of slogans without verbs',
      'Des milliers de personnes ont défilé. « De l’eau pour tous », « Le préfet dehors », criaient les manifestants.',
      ['les manifestants', 'les manifestants'],
    ],
    [
      'a slogan that is an order with a name',
      'Le port est bloqué. « Chassez Diallo », « Rendez la lagune », ont crié les piroguiers.',
      ['les piroguiers', 'les piroguiers'],
    ],
    [
      'a name that begins with a consonant behind an apostrophe',
      "« Le puits est à sec, on boit la pluie », a lâché N'dri Kouamé Firmin.",
      ["N'dri Kouamé Firmin"],
    ],
    [
      '"pour" behind a verb of being',
      'La crue demeure « un cauchemar sans fin » pour l’ancienne maire Colette Arnal.',
      ['Colette Arnal'],
    ],
    [
      '"signé" behind the marks',
      'Plus question de « nouvelles coupures en pleine récolte ». Le mot est signé Hervé Lenoir, le président de la région.',
      ['Hervé Lenoir'],
    ],
    [
      'the next sentence tells whose tale it is',
      '« Les soldats ont fui avant l’aube. » Trois bergers de Tafadek ont raconté à l’AFP leur nuit.',
      ['Trois bergers de Tafadek'],
    ],
  ])('%s', (_name, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it.each([
    [
      'a saying in a relative clause behind the marks',
      'Une « pluie de drones » a frappé le port, dont le gouverneur Tarek Benali a vanté le sang-froid.',
    ],
    [
      'the words of whoever asked',
      'Interrogée sur le robot qui donnerait « une gifle sévère » aux traducteurs, Mme Aline Sorel a démenti cette idée.',
    ],
    ['another answers', '« Qui vient demain ? » Paul Marin a répondu que personne ne viendrait.'],
  ])('does not give words to the subject of %s', (_name, text) => {
    expect(speakersOf(text).filter((name) => /^(?:Tarek Benali|Aline Sorel)$/.test(name))).toEqual([]);
  });
});

describe('who says words in marks, told in less common English ways', () => {
  it.each([
    [
      'in the next paragraph who was asked replies',
      'Questioning Mr Vane, counsel Julia Marsh said: “Is that how you worked?”\n\nMr Vane responded: “No, I never did.”',
      ['Julia Marsh', 'Vane'],
    ],
    [
      'a gerund with its own subject behind "with"',
      'The club hit back at Mayor Ana Holt, with Idris Cole saying “call us what you like” but “we are here” and will rebuild.',
      ['Idris Cole', 'Idris Cole'],
    ],
    [
      'an office behind the letters of its body',
      'The Elm College of Nursing (ECN) general secretary, Ana Holt, told patients: “This strike is for you”.',
      ['Ana Holt'],
    ],
    [
      'a name with its title behind an indefinite role',
      'Backing her, a union leader, Dr Ann Vale, said: “Let them show us three bags.”',
      ['Ann Vale'],
    ],
    [
      'a name with its titles behind a role and the letters of its body',
      'The executive secretary of the Elm Relief Agency (ERA), Mrs Ruth Cole, called it “the work of idle hands.”',
      ['Ruth Cole'],
    ],
    [
      'a name with an article and a title behind a role',
      '“That is right,” said the bishop of Holt, the Rev Jonas Pell.',
      ['Jonas Pell'],
    ],
    [
      'titles behind what no list has as a role',
      'The weaver of the quarter, Alhaji Musa Bell, said it was “far too late”.',
      ['Musa Bell'],
    ],
    [
      'the name that somebody gives',
      'A nurse, who gave her name only as Ruth, said it was “far too late”.',
      ['Ruth'],
    ],
    [
      'whom a relative clause names is somebody else',
      'A nurse, who met Ann Vale, said it was “far too late”.',
      ['A nurse'],
    ],
    [
      'the family name alone is not the relative’s',
      'Ana Vale learned the game in Holt.\n\nHer father, Luc Vale, drove a bus. “I told my wife to wait,” Luc Vale says.\n\n“I was the worst,” Vale says.',
      ['Luc Vale', 'Ana Vale'],
    ],
    [
      'words that somebody called something by',
      'Gusts are due, followed by what forecaster Ana Holt called “a very dry kind of thunder.”',
      ['Ana Holt'],
    ],
    ['the same of several', 'He faces what prosecutors called “a mountain of proof”.', ['prosecutors']],
    ['a name in general use', 'Deer like what biologists call an “edge effect”.', []],
    [
      'a relative clause of possession before the verb',
      'Ana Holt, whose side had lost five games, called it “soft as butter”.',
      ['Ana Holt'],
    ],
    [
      'a statement whose issuer spoke in it just before',
      'In a statement on Friday, the Elm Party called his remarks careless.\n\n“A government that hoards cannot talk of thrift,” the statement added.',
      ['Elm Party'],
    ],
    ['a statement nobody has issued', 'Ana Vale left. “All is well,” the statement said.', ['the statement']],
    [
      'a nickname in single marks before a family name that is an ordinary word',
      "Baker Everard 'Bunny' Grant said it was “far too late”.",
      ["Everard 'Bunny' Grant"],
    ],
    [
      'how somebody speaks, with a clause of its own',
      'A nurse, speaking on condition that she not be named because the talks are secret, said it was “far too late”.',
      ['A nurse'],
    ],
    [
      'a noun that the lexicon has as a verb',
      'An official at the coordination headquarters for prisoners told the family that there was “no word of them.”',
      ['An official at the coordination headquarters for prisoners'],
    ],
    [
      'a constituency between office and name',
      'Labour MS for Cardiff West Huw Prosser said it was “a very bad plan”.',
      ['Huw Prosser'],
    ],
    [
      'a superlative in marks before its noun',
      'Ana Holt, while terming the Vale Movement the “most selfish” party of all, claimed that it would fail.',
      ['Ana Holt'],
    ],
  ])('%s', (_name, text, speakers) => {
    expect(speakersOf(text, 'en')).toEqual(speakers);
  });
});
