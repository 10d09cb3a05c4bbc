import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';
import { speakersOf } from '../speakers-of.ts';

describe('signature-line', () => {
  it('fires', () => {
    expect(saidIn('« Nous restons tous ici. »\n\n— {n:Ana Duarte}, maire de Sel')).toEqual([
      'Ana Duarte: Nous restons tous ici. (signature-line)',
    ]);
  });
  it('does not fire', () => {
    expect(saidIn('« Nous restons tous ici. »\n\n{n:Ana Duarte} est partie.')).toEqual([
      '?: Nous restons tous ici. (unattributed)',
    ]);
  });
});

it('reads a dash and a name behind a quotation that opens its paragraph', () => {
  const text =
    'Le journal a vu jeudi Julie Marcoux.\n\n« J’ai porté ma mère jusqu’à l’église. » – Julie Marcoux\n\nDouze pompiers sont venus.';
  expect(speakersOf(text)).toEqual(['Julie Marcoux']);
});
it('takes no sentence behind a dash for a signature', () => {
  const text =
    'La rue est calme.\n\n« Tout est fini ici. » – Julie Marcoux part.\n\nDouze pompiers sont venus.';
  expect(speakersOf(text)).toEqual(['?']);
});

it('reads lines below each of several quotations, and names who stands only there', () => {
  const text =
    "Ils ont dit après la finale perdue par Sollentuna contre le FC Arvor :\n\n« On a trop couru. Le gardien a fait la différence. »\n\n-- L'entraîneur de Sollentuna, Marek Dubois, revenant sur le match\n\n« Nous n'avons jamais douté. »\n\n-- Le pivot danois du FC Arvor, Rui Alves\n\n« Je garde ce maillot. »\n\n-- Alves après son dernier match";
  expect(speakersOf(text)).toEqual(['Marek Dubois', 'Rui Alves', 'Rui Alves']);
});
it('takes no row of a list for a signature', () => {
  const text = 'La carte :\n\n« Nous restons tous ici. »\n\n- Café\n\n- Thé';
  expect(speakersOf(text)).toEqual(['?']);
});
