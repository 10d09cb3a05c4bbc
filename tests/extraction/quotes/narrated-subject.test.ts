import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const BEFORE = 'Le préfet Jean Roux a tranché.';

describe('who tells what, by the main clause and not by the words beside the colon', () => {
  it.each([
    [
      `${BEFORE} Et la maire de la ville de rappeler la règle : « Nous serons prêts. »`,
      ['la maire de la ville'],
    ],
    [
      `${BEFORE} « Il faut agir », dit Luc Verne, le patron de la CFDT. Et le leader du syndicat de rappeler : « Nous serons prêts. »`,
      ['Luc Verne', 'Luc Verne'],
    ],
    [`${BEFORE} Et de rappeler : « Nous serons prêts. »`, ['Jean Roux']],
    [
      "La cheffe de gare, Anne Roux, n'a eu de cesse de rappeler à Luc Tavel les consignes du quai : « Restez derrière la ligne. »",
      ['Anne Roux'],
    ],
    [
      `${BEFORE} Une source du port a écarté, peu après, la piste d’une fuite qui toucherait la cuve : « Rien ne sort de là. »`,
      ['Une source du port'],
    ],
    [
      `Le marché a été inauguré par le maire Louis Tarel : « On ne vend plus rien », reconnaît le boucher de Vals, Karim Sadoul, auteur de Ce que vous mangez.`,
      ['Karim Sadoul'],
    ],
    [
      `La nageuse Alice Tessier repart. « Il faut tenir », lance-t-elle.\n\nDe son côté, Claire Vasseur, 31 ans, savoure la pause.\n\n« L’eau était froide », a-t-elle affirmé.`,
      ['Alice Tessier', 'Claire Vasseur'],
    ],
  ])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});
