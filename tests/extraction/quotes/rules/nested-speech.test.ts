import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('nested-speech', () => {
  it('fires', () => {
    const text =
      '« {n:Le préfet} m’a dit : “Vous partirez demain.” Je suis restée », {c1:raconte} {s1:la maire}.';
    expect(saidIn(text, { form: 'after' })).toEqual([
      'la maire: Le préfet m’a dit : “Vous partirez demain.” Je suis restée (cue-after)',
      'Le préfet: Vous partirez demain. (nested-speech)',
    ]);
  });
  it('gives the first person to the speaker', () => {
    const text = '« J’ai répondu : “Je ne partirai pas.” Voilà », {c1:raconte} {s1:la maire}.';
    expect(saidIn(text, { form: 'after' })[1]).toBe('la maire: Je ne partirai pas. (nested-speech)');
  });
  it('does not fire on a title', () => {
    const text = '« J’ai relu “La Vie en face” au lit », {c1:raconte} {s1:la maire}.';
    expect(saidIn(text, { form: 'after' })).toEqual([
      'la maire: J’ai relu “La Vie en face” au lit (cue-after)',
    ]);
  });
});
