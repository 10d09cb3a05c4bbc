import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('colon-before', () => {
  it('fires', () => {
    expect(saidIn("{n:Ana Duarte} s'agace :\n\n« Nous n'avons rien reçu. »")).toEqual([
      "Ana Duarte: Nous n'avons rien reçu. (colon-before)",
    ]);
  });
  it('passes over a person that a preposition governs', () => {
    expect(saidIn('Interrogée par {n:Luc Ravel}, {n:Ana Duarte} soupire : « Rien du tout. »')).toEqual([
      'Ana Duarte: Rien du tout. (colon-before)',
    ]);
  });
  it('takes the saying before the colon first', () => {
    expect(saidIn('{s1:Le préfet} {c1:prévient} {n:Ana Duarte} :\n\n« Vous ne resterez pas. »')).toEqual([
      'Le préfet: Vous ne resterez pas. (colon-before)',
    ]);
  });
  it('does not fire', () => {
    expect(saidIn("Le soir tombe. « Nous n'avons rien reçu. »")).toEqual([
      "?: Nous n'avons rien reçu. (unattributed)",
    ]);
  });
});

it('takes no cue from what the article calls to its readers', () => {
  expect(saidIn('{c1:Rappelons} le mot du fondateur : « On ne lâche rien ici ».')).toEqual([]);
});
