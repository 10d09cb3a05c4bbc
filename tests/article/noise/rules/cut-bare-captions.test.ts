import { describe, it } from 'vitest';
import { cutBareCaptions } from '../../../../src/article/noise/rules/cut-bare-captions.ts';
import { expectCut, PROSE } from './harness.ts';

const TITLE = 'Workers inspect a dam near Sainte-Aubierge after a night of rain';

describe('cut-bare-captions', () => {
  it('one sentence in the present on what a picture shows goes', () => {
    expectCut(cutBareCaptions, [
      TITLE,
      PROSE[0],
      '- Firefighters battle a blaze near Redding that has destroyed a dozen homes, officials said Thursday.',
      PROSE[1],
      '- A woman walks past a shuttered bakery in the old town of Narva, Estonia.',
      '- Rescue workers search through the rubble of a school in Adana on Tuesday, the governor said.',
      '- Governor Ann Marlowe speaks at a rally in Dayton, Ohio, Tuesday, March 4, 2014.',
      '- An aerial view of the flooded plain around Brévaux, where the river burst its banks.',
      '- Mayor Paul Attal, left, stands beside the governor during a visit to Dayton on Monday.',
      '- Des pompiers interviennent dans une usine de Brévaux, le 4 mai 2021.',
      '- Une vue aérienne du barrage de Sainte-Aubierge, lundi 3 mai.',
      PROSE[1],
    ]);
  });

  it('what an article tells stays', () => {
    expectCut(cutBareCaptions, [
      TITLE,
      PROSE[0],
      'Firefighters reached the last homes near Redding at dawn, officials said Thursday.',
      'A man was shot near Redding, officials said Thursday.',
      'Police hold a man over the fire at a hotel in Dayton, the prosecutor said Monday.',
      'Residents wait months for a permit in Dayton, according to a report published on Monday.',
      'Workers at the plant in Dayton walk out on Monday, the union said.',
      'A decision on the plan rests in the hands of the council of Dayton.',
      'Des habitants manifestent chaque semaine à Brévaux contre le projet de barrage, selon la mairie.',
      'Le texte entre en vigueur le 1er janvier 2024, a précisé le ministère dans un communiqué.',
      'The treaty holds until March 4, 2031, the ministry said in a statement.',
      'Governor Ann Marlowe spoke at a rally in Dayton on Tuesday, March 4, 2014.',
      'A woman walks past a shuttered bakery in Narva. “It closed in March,” she says.',
      PROSE[1],
    ]);
  });
});
