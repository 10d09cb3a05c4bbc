import { expect, it } from 'vitest';
import { speakersOf } from '../../quotes/speakers-of.ts';

it.each(['de son côté', 'pour sa part', 'à son tour', 'quant à lui', 'de plus', 'en outre'])(
  '"a déclaré %s le préfet": the subject behind it',
  (aside) => {
    const text = `« Nous sommes prêts », relève le ministre Paul Lorme. « L’idée est de fermer la frontière », a déclaré ${aside} le préfet Samir Costa.`;
    expect(speakersOf(text)).toEqual(['Paul Lorme', 'Samir Costa']);
  },
);

it('where and when it was said stands between commas before the subject', () => {
  const text =
    '« Nous fermerons la frontière au printemps », juge, dans un entretien diffusé jeudi soir sur Radio Littoral, la présidente du port, Anne Courvoisier.';
  expect(speakersOf(text)).toEqual(['Anne Courvoisier']);
});

it.each(['de son côté', 'pour sa part', 'à son tour'])('"estime %s que": the clause behind it', (aside) => {
  const text = `Le syndicat des drapiers estime ${aside} que les patrons en profitent « pour faire de la propagande ».`;
  expect(speakersOf(text)).toEqual(['syndicat des drapiers']);
});
