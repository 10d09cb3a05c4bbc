import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('headline-speaker', () => {
  it('gives words set apart to whom the line below names', () => {
    expect(
      speakersOf(
        "Luc Petit s'est levé, puis s'est rassis.\n\n« Je n'ai rien à dire à la cour »\n\n— Une citation de Luc Petit, dans le box\n\nAna Roux est sortie.",
      ),
    ).toEqual(['Luc Petit']);
  });
  it('gives a headline in whole words to whom a portrait is about', () => {
    expect(
      speakersOf(
        '« Les arbres nous parlent depuis toujours »\n\nPortrait : Ana Roux, forestière\n\nAna Roux vit au bord du lac. Elle compte les arbres depuis vingt ans.\n\nLa pluie est là.',
      ),
    ).toEqual(['Ana Roux']);
  });
  it('does not fire on a term', () => {
    expect(
      speakersOf('À Valbourg, la « capitale des concours »\n\nLa ville dort. Les cars arrivent.'),
    ).toEqual([]);
  });
});
