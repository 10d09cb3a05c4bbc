import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('any-verb-after', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons tous ici », sourit {n:Ana Duarte}.')).toEqual([
      'Ana Duarte: Nous restons tous ici (any-verb-after)',
    ]);
  });
  it('fires in English with the subject first', () => {
    expect(saidIn('“We are staying,” {n:Ruiz} grinned.', { language: 'en' })).toEqual([
      'Ruiz: We are staying, (any-verb-after)',
    ]);
  });
  it('fires in English with the verb first', () => {
    expect(saidIn('“We are staying,” grinned {n:Ruiz}.', { language: 'en' })).toEqual([
      'Ruiz: We are staying, (any-verb-after)',
    ]);
  });
  it('does not fire on a copula', () => {
    expect(saidIn('« Nous restons tous ici », est un beau titre.')).toEqual([
      '?: Nous restons tous ici (unattributed)',
    ]);
  });
  it('keeps the words for somebody without a noun', () => {
    expect(saidIn('« Je me suis bien ennuyé », disait l’un d’eux.')).toEqual([
      'l’un d’eux: Je me suis bien ennuyé (any-verb-after)',
    ]);
  });
});
