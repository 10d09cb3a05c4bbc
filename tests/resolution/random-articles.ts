/** Articles drawn from a table of sentences, in which names, references left open and claims meet by chance. */
import type { Language } from '../../src/model/language.ts';
import type { ResolutionInput } from '../../src/resolution/resolver.ts';
import { readInput } from './read-input.ts';

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '“They lied”, said Paula Reeves.',
    '“They lied”, said Omar Haddad.',
    '“They have lied”, Reeves said.',
    '“They did not lie”, said Omar Haddad.',
    '“It’s too late”, said Paula Reeves.',
    '“It was too late”, said a witness of the fire.',
    'He said it was too late.',
    'She denied that the bridge had been closed.',
    'Paula Reeves, the mayor of Dover, said the bridge was closed on Monday.',
    'The mayor said the bridge would be closed.',
    'Reeves said the old bridge was closed.',
    'Omar Haddad denied that the bridge was closed.',
    'According to Dover Port, the ferry sank off Calais.',
    'The ferry sank, the company Norvik Lines said.',
    'Norvik Lines denied that the ferry had sunk.',
    '“This is a scandal”, said Omar Haddad, a spokesman for Norvik Lines.',
    '“This is a scandal”, said James Reeves.',
    'James Reeves said that Iran sold drones to Russia.',
    '“It sold drones to Russia”, said James Reeves.',
    'Iran denied having sold drones to Russia.',
    'A senior official said Iran had sold 40 drones to Russia.',
    'A senior official said Tehran sold the drones to Moscow in 2022.',
    'He added that they would never be found.',
    'Vladimir Putin said that NATO lost the war.',
    'Putin said NATO would lose the war.',
    'The Russian president said the war was lost.',
    'The fire killed 12 people, police said.',
    'Police said the fire killed at least 10 people.',
    'The fire in Leeds killed twelve people, according to the mayor.',
    'Unemployment rose by 3 percent in May, the ministry said.',
  ],
  fr: [
    '« Ils ont menti », a déclaré Paul Vanier.',
    '« Ils ont menti », a affirmé Rosa Delmas.',
    '« Ils n’ont pas menti », a répondu Vanier.',
    '« Ils mentent », a déclaré Paul Vanier.',
    '« C’est trop tard », a dit Rosa Delmas.',
    '« C’était trop tard », a raconté un témoin du naufrage.',
    'Elle a démenti que le pont soit fermé.',
    'Il a ajouté que le pont était fermé.',
    'La maire de Douvres, Paula Reeves, a dit que le pont était fermé.',
    'Paul Vanier, le ministre des Transports, a annoncé la fermeture du pont.',
    'Le ministre a affirmé que le pont fermerait lundi.',
    'Vanier a affirmé que le vieux pont est fermé.',
    'Selon Norvik Lines, le ferry a coulé au large de Calais.',
    'La compagnie a nié que le ferry ait coulé.',
    '« C’est un scandale », a dénoncé Omar Haddad, porte-parole de Norvik Lines.',
    '« C’est un scandale », a lancé Jean Vanier.',
    'Jean Vanier a affirmé que l’Iran a livré des drones à la Russie.',
    '« Il a livré des drones à la Russie », a dit Jean Vanier.',
    'L’Iran a nié avoir livré des drones à la Russie.',
    'Un haut responsable a dit que l’Iran livre les drones à Moscou.',
    'Selon un haut responsable, l’Iran a vendu 40 drones à la Russie.',
    'Vladimir Poutine a dit que l’Otan a perdu la guerre.',
    'Poutine a affirmé que l’Otan perdrait la guerre.',
    'Le président russe a reconnu que la guerre était perdue.',
    'L’incendie a fait 12 morts, selon la police.',
    'La police a déclaré que l’incendie a tué au moins 10 personnes.',
    'L’incendie de Leeds a tué douze personnes, a indiqué la maire.',
    'Le chômage a augmenté de 3 % en mai, a annoncé le ministère.',
    'Xi Jinping a démenti que la Chine ait livré des armes.',
    'Selon Pékin, la Chine n’a livré aucune arme à Moscou.',
  ],
};

const OUTLETS = ['Dover News', 'The Lamp', 'Le Fanal', 'Courrier du Nord', 'Zenith', 'Quayside'];
const ADDRESSES = ['https://example.org/bridge', 'https://example.org/ferry'];

/** A few are reprints of others, with a sentence more; a few are versions of the text at one address. */
export function randomArticles(count: number, random: () => number): ResolutionInput[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const day = () => `2023-05-0${1 + Math.floor(random() * 9)}`;
  const inputs = new Map<string, ResolutionInput>();
  while (inputs.size < count) {
    const before = [...inputs.values()];
    const original = random() < 0.2 && before.length > 0 ? pick(before).article : null;
    const language = original ? (original.language as Language) : pick(['en', 'fr'] as const);
    const sentences = Array.from({ length: original ? 1 : 2 + Math.floor(random() * 4) }, () =>
      pick(SENTENCES[language]),
    );
    const input = readInput([...(original ? [original.text] : []), ...new Set(sentences)].join(' '), {
      language,
      outlet: pick(OUTLETS),
      publishedAt: random() < 0.9 ? day() : null,
      credits: random() < 0.15 ? [pick(['AFP', 'Reuters'])] : [],
      // Of two versions of one date the later comer is the newer: dates differ.
      ...(random() < 0.2
        ? { url: pick(ADDRESSES), modifiedAt: `2023-06-01T${random().toFixed(9).slice(2)}` }
        : {}),
    });
    if (!inputs.has(input.article.id)) inputs.set(input.article.id, input);
  }
  return [...inputs.values()];
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
