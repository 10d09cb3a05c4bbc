import { describe, it } from 'vitest';
import { cutCaptions } from '../../../../src/article/noise/rules/cut-captions.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-captions', () => {
  it('captions with a credit go', () => {
    expectCut(cutCaptions, [
      PROSE[0],
      '- Le port de Brest, le 4 mai. (Photo Anne Martin)',
      '- Crédit photo : Mairie de Brévaux',
      '- Volunteers stack sandbags along the dam in 2021. (Submitted by the town of Dayton)',
      '- This drawing shows how the wing may have folded. ILLUSTRATION COURTESY OF JO HALE',
      '- The old mill at dusk. Photo courtesy of the Dayton Museum',
      '- La halle attend son toit depuis dix ans, l’un des dossiers du mandat. NDL ARCHIVES - JO HALE',
      '- A picture shows the town gate on Monday 25 November 2013. NORDIA PHOTO JO HALE',
      '- Des habitants reçoivent de l’eau dans la ville de Sabo, le 10 février 2022. [EPA/JO HALE - Keystone]',
      '- © AFP',
      '- Le gymnase de Brévaux / (C) Anne Martin',
      '- La préfète salue les pompiers, à Brévaux, le 18 février 2021 ( POOL / Anne MARTIN )',
      PROSE[1],
    ]);
  });
  it('a paragraph that closes with photographer and agency goes', () => {
    expectCut(cutCaptions, [
      PROSE[0],
      '- Firefighters rest at a school east of Orlan, northern Tarn, Friday. Two valleys burned after lightning struck the ridge on Monday, officials said. ( Karim Doss / The Valley Press )',
      '- Villagers queue for water in Sabo. The pumps failed in June. (Ada Obi/Delta Pictures via Wire Images)',
      '- Des pompiers se reposent dans une école de Brévaux, vendredi. La foudre a frappé lundi, selon la préfecture. (Anne Martin / Studio Nord)',
      '- The mayor at the gate. [Jo Hale | Tarn Post]',
      '- Une file devant la mairie de Brévaux. Les guichets ont rouvert mardi. ( Luc de la Tour / Agence du Nord )',
      PROSE[1],
    ]);
  });
  it('other brackets with a stroke stay', () => {
    expectCut(cutCaptions, [
      'The ministry bought forty buses and lorries for the two valleys. (The price was 12 euros/km.)',
      'La députée a voté contre le texte, comme les autres élus de la vallée (Anne Martin/Verts).',
      'Elle demande des renforts pour les urgences de la vallée. (et/ou des lits)',
      'He asked for a new bridge in the valley by the spring (Orlan/Tarn) and for a road.',
    ]);
  });
  it('a photograph in the story stays', () => {
    expectCut(cutCaptions, [
      "Il a montré une photo : elle datait de 2015, et personne n'y croyait.",
      'They did it out of courtesy of the old kind, and the mayor thanked them for it.',
      'According to a Reuters/Ipsos poll, the two candidates are level.',
    ]);
  });

  it('a sentence that a name of initials signs goes, and so does a film of the outlet', () => {
    expectCut(cutCaptions, [
      'La cantine de Brévaux ferme',
      '- par A.M. | Vidéo TVR : Anne MARTIN, Luc ROUX',
      '- Vidéo TVR : Cantines scolaires, ces villes qui ferment',
      PROSE[0],
      '- La grande salle de la cantine, vide à midi. - A. Martin',
      '- L’entrée de la cantine, ouverte en 2011. — J.-P. de la Tour',
      'Vidéo volée : la police cherche deux hommes',
      '« Il faut oser. » - A. Martin',
      PROSE[1],
    ]);
  });

  it('credits told by their capitals need no stop before them', () => {
    expectCut(cutCaptions, [
      PROSE[0],
      '- The dam before the flood Pic: Jo Hale',
      '- Mayor Anne Rudd speaks to reporters. — Jo Hale photo',
      '- Mayor Anne Rudd speaks to reporters. JO HALE/THE LEDGER',
      '- La maire, Anne Roux, a dit avoir eu peur. PHOTO JO HALE, LE COURRIER',
      '- La maire, Anne Roux, au bord de l’eau',
      '- Photo : Le Courrier / Jo Hale',
      'Il faut choisir : Photo de famille ou portrait, a dit la maire à la presse.',
      'The mayor said the dam was built by Hale/Rudd.',
      'La maire a dit non. Elle attend la préfète.',
      '- Photo : Le Courrier / Jo Hale',
      PROSE[1],
    ]);
  });

  it('names behind the word for a picture are a credit', () => {
    expectCut(cutCaptions, [
      PROSE[0],
      '- Photo Agence Rive, Anne Martin',
      'Photo de famille au moulin',
      PROSE[1],
    ]);
  });
});
