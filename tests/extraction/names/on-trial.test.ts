import { describe, expect, it } from 'vitest';
import { speakersOf } from '../quotes/speakers-of.ts';

const last = (text: string) => speakersOf(text).at(-1);

describe('on-trial', () => {
  it.each([
    'Paul Roux, 43 ans, comparaissait jeudi à Lens. « La nuit fut longue », a dit le prévenu.',
    'Le procès de Paul Roux s’est ouvert. La présidente Ana Petit l’interroge. « La nuit fut longue », a dit l’accusé.',
    'Paul Roux est jugé depuis lundi. Me Luc Favre le défend. « La nuit fut longue », a dit l’accusé.',
    'Paul Roux a été mis en examen. La juge Ana Petit l’a entendu. « La nuit fut longue », a dit le suspect.',
  ])('fires: %s', (text) => expect(last(text)).toBe('Paul Roux'));

  it.each([
    ['Le maire Paul Roux a été agressé. « La nuit fut longue », a dit le suspect.', 'le suspect'],
    ['Le procureur Paul Roux a parlé. « La nuit fut longue », a dit l’accusé.', 'l’accusé'],
    ['Paul Roux a accusé le parti. « La nuit fut longue », a dit l’accusé.', 'l’accusé'],
    ['Paul Roux est jugé. Luc Favre est poursuivi. « La nuit fut longue », a dit le prévenu.', 'le prévenu'],
    ['Paul Roux est jugé. « La nuit fut longue », a dit la prévenue.', 'la prévenue'],
    ['Paul Roux a été mis à l’honneur. « La nuit fut longue », a dit le prévenu.', 'le prévenu'],
  ])('does not fire: %s', (text, speaker) => expect(last(text)).toBe(speaker));
});
