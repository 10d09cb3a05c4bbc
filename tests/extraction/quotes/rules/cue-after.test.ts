import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';
import { speakersOf } from '../speakers-of.ts';

describe('cue-after', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons ici », {c1:a répondu} {s1:la maire}.', { form: 'after' })).toEqual([
      'la maire: Nous restons ici (cue-after)',
    ]);
  });
  it('fires on a fragment', () => {
    expect(
      saidIn('The plan was “long overdue,” {c1:said} {s1:Ruiz}.', { language: 'en', form: 'after' }),
    ).toEqual(['Ruiz: long overdue, (cue-after)']);
  });
  it('gives one quote for each joint speaker', () => {
    expect(
      saidIn('« Nous restons ici », {c1:ont répondu} {s1:la maire} et {s1:le préfet}.', { form: 'after' }),
    ).toEqual(['la maire: Nous restons ici (cue-after)', 'le préfet: Nous restons ici (cue-after)']);
  });
  it('takes the speaker before when the frame names none', () => {
    expect(
      saidIn(
        '« Nous restons », {c1:dit} {s1:la maire}. Le soir tombe. « Tous ensemble ici », {c2:a-t-il ajouté}.',
        { form: 'after' },
      ),
    ).toEqual(['la maire: Nous restons (cue-after)', 'la maire: Tous ensemble ici (cue-after)']);
  });
  it('does not fire on what announces the next quotation', () => {
    const text = '« Tu vois la fumée ? » {s1:Sa sœur} {c1:a lancé} : {p1:« Le toit brûle ! »} Puis rien.';
    expect(saidIn(text, { form: 'colon' })).not.toContain('Sa sœur: Tu vois la fumée ? (cue-after)');
  });
  it('does not fire on the next paragraph, whose subject is another', () => {
    const text = [
      '“The hall was full,” Ms Arden said. “Who will answer for it?”',
      'Mr Bolt said he had been away.',
      '“I was at sea.”',
    ].join('\n\n');
    expect(speakersOf(text, 'en').slice(0, 2)).toEqual(['Arden', 'Arden']);
    const unlisted = text.replace(
      'Mr Bolt said he had been away',
      'A guard conceded, with a sigh, that he left',
    );
    expect(speakersOf(unlisted, 'en').slice(0, 2)).toEqual(['Arden', 'Arden']);
  });
  it('does not fire', () => {
    expect(saidIn('« Nous restons ici. » {s1:La maire} {c1:a dit} au revoir.')).toEqual([
      'La maire: Nous restons ici. (next-sentence)',
    ]);
  });
});
