import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const last = (language: Language, sentence: string) => {
  const claim = claimsOf(sentence, language).at(-1);
  return claim && `${claim.stance} ${claim.proposition.text}`;
};

describe('text and stance say the same thing', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      '“I think they weren’t ready for the storm,” Mendel said.',
      'DENIES They were ready for the storm',
    ],
    ['en', '“I believe the guard didn’t lock the gate,” Ron Tate said.', 'DENIES The guard locked the gate'],
    ['en', '“I don’t think the guard locked the gate,” Ron Tate said.', 'DENIES The guard locked the gate'],
    ['en', '“I think the guard locked the gate,” Ron Tate said.', 'AFFIRMS The guard locked the gate'],
    [
      'fr',
      '« Je pense que la garde n’a pas fermé la grille », a dit Ron Tate.',
      'DENIES La garde a fermé la grille',
    ],
    [
      'fr',
      '« Je ne crois pas que la garde ait fermé la grille », a dit Ron Tate.',
      'DENIES La garde a fermé la grille',
    ],
  ])('%s an opinion: %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));

  it.each<[Language, string, string]>([
    ['en', '“There is no denying that the roads are poor,” Asha Rao asserted.', 'AFFIRMS The roads are poor'],
    ['en', '“There is no doubt the dam leaks,” Rosa Mendel said.', 'AFFIRMS The dam leaks'],
    ['en', '“No one can deny that rents rose,” Rosa Mendel said.', 'AFFIRMS Rents rose'],
    ['fr', '« Il n’y a aucun doute que le barrage fuit », a dit Rosa Mendel.', 'AFFIRMS Le barrage fuit'],
    [
      'fr',
      '« Personne ne peut nier que les loyers ont monté », a dit Rosa Mendel.',
      'AFFIRMS Les loyers ont monté',
    ],
  ])('%s what is beyond doubt: %s', (language, sentence, claim) =>
    expect(last(language, sentence)).toBe(claim),
  );

  it.each<[Language, string, string]>([
    [
      'en',
      '“I didn’t come for money. I came for justice,” Rosa Mendel said.',
      'DENIES I [Rosa Mendel] came for money',
    ],
    [
      'en',
      '“It’s not about the money but the way they treated us,” Ada Okoro said.',
      'DENIES It’s about the money',
    ],
    [
      'en',
      '“The bridge was not closed, and we told everybody so,” Ada Okoro said.',
      'DENIES The bridge was closed',
    ],
    [
      'fr',
      '« Ce n’est pas une question d’argent mais de respect », a dit Ada Okoro.',
      'DENIES C’est une question d’argent',
    ],
  ])('%s one clause alone is denied: %s', (language, sentence, claim) =>
    expect(last(language, sentence)).toBe(claim),
  );

  it.each<[Language, string, string]>([
    [
      'en',
      'Rao warned that the river is “not safe to swim in” this week.',
      'DENIES The river is “safe to swim in” this week',
    ],
    ['en', 'Rao said the plan was “never about money”.', 'DENIES The plan was “about money”'],
  ])('%s the word that denies stands within marks: %s', (language, sentence, claim) =>
    expect(last(language, sentence)).toBe(claim),
  );
});

describe('a pronoun stays where its name would be a guess', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Her counsel, Dr Noel Byrne, told the High Court she has a brain injury.',
      'AFFIRMS She has a brain injury',
    ],
    [
      'en',
      'Tarn Crown Court heard they sat beside Paul Webb on a wall.',
      'AFFIRMS They sat beside Paul Webb on a wall',
    ],
    [
      'en',
      'Norvik has posted higher sales. Traders say it shows that the slump is over.',
      'AFFIRMS It shows that the slump is over',
    ],
    ['en', 'Dr Ann Lowe, from the University of Tarn, spoke. “They lie,” Asha Rao said.', 'AFFIRMS They lie'],
    [
      'fr',
      'Son avocat, Noël Briand, affirme qu’elle est blessée à la tête.',
      'AFFIRMS Elle est blessée à la tête',
    ],
    [
      'fr',
      'Noël Briand et Marc Aubin ont parlé. « Il ment depuis le début », a dit Rosa Mendel.',
      'AFFIRMS Il ment depuis le début',
    ],
    [
      'fr',
      'Karl Voss a noté qu’il a été décidé de vendre le quai.',
      'AFFIRMS Il a été décidé de vendre le quai',
    ],
    ['fr', 'Karl Voss a noté qu’il a été fait appel à la garde.', 'AFFIRMS Il a été fait appel à la garde'],
    [
      'fr',
      'Paul Aubin est parti. Il est revenu. Anne Morel affirme qu’il est beaucoup trop tôt pour un vote.',
      'AFFIRMS Il est beaucoup trop tôt pour un vote',
    ],
    ['fr', 'Paul Aubin a dit qu’il lui a fallu une heure.', 'AFFIRMS Il lui a fallu une heure'],
    ['fr', 'Paul Aubin a dit qu’il a plu trois jours.', 'AFFIRMS Il a plu trois jours'],
  ])('%s %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));
});

describe('in a quotation a pronoun is never its speaker, but the one other person named close by', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Nora Lind a battu Eva Rossi. « Elle a bien servi », a dit Nora Lind.',
      'AFFIRMS Eva Rossi a bien servi',
    ],
    [
      'fr',
      'Le maire Luc Petit a salué l’acteur Marc Aubin. « Il a consolé tout un pays », a écrit le maire.',
      'AFFIRMS Marc Aubin a consolé tout un pays',
    ],
    ['en', 'Nora Lind beat Eva Rossi. “She served well,” Nora Lind said.', 'AFFIRMS Eva Rossi served well'],
  ])('%s %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));
});

describe('negations that only look like one', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      '« Nous ne vendons pas que du pain », a dit Paul Aubin.',
      'AFFIRMS Nous [Paul Aubin] ne vendons pas que du pain',
    ],
    ['fr', '« Le pont n’a pas encore rouvert », a dit Paul Aubin.', 'DENIES Le pont a déjà rouvert'],
    ['en', '“The bridge has not yet reopened,” Paul Aubin said.', 'DENIES The bridge has reopened'],
    [
      'fr',
      '« Le pont n’a, par exemple, pas rouvert », a dit Paul Aubin.',
      'DENIES Le pont a, par exemple, rouvert',
    ],
  ])('%s %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));
});

describe('what somebody is called', () => {
  it.each<[Language, string, string]>([
    ['en', 'The mayor called the ban a mistake.', 'AFFIRMS The ban is a mistake'],
    ['fr', 'La maire a qualifié la réforme d’injuste.', 'AFFIRMS La réforme est injuste'],
    [
      'fr',
      'La maire a qualifié d’« injuste » la réforme des écoles.',
      'AFFIRMS La réforme des écoles est « injuste »',
    ],
    ['en', 'The minister accused the firm of hiding a report.', 'AFFIRMS The firm has been hiding a report'],
  ])('%s %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));
});

describe('what somebody is accused of, or denies having done', () => {
  it.each<[Language, string, string]>([
    ['en', 'The union accused the firm of negligence.', 'AFFIRMS Negligence by the firm'],
    ['fr', 'La famille accuse la clinique de négligence.', 'AFFIRMS Négligence de la clinique'],
    ['fr', 'Le maire accuse le préfet de mensonge.', 'AFFIRMS Mensonge du préfet'],
    [
      'en',
      'The driver accused the officer of driving badly to catch a thief.',
      'AFFIRMS The officer has been driving badly to catch a thief',
    ],
    ['en', 'Ada Lowe accused him of being insincere.', 'AFFIRMS He has been insincere'],
    ['fr', '« Rien n’a été fait », a dit Paul Aubin.', 'DENIES Quelque chose a été fait'],
    [
      'fr',
      '« Nous ne retiendrons pas que cela », a dit Paul Aubin.',
      'AFFIRMS Nous [Paul Aubin] ne retiendrons pas que cela',
    ],
    ['en', 'The firm denies knowing about the leak.', 'DENIES The firm knew about the leak'],
    ['en', 'The firm denied breaching two permits in 2021.', 'DENIES The firm breached two permits in 2021'],
    ['en', 'The firm denied selling boats.', 'DENIES The firm has been selling boats'],
  ])('%s %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));
});

describe('where it was written is no part of it', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'CARROW: Shells fell late on Monday on two ports, navy chief Ali Omar told Radio Plus.',
      'AFFIRMS Shells fell late on Monday on two ports',
    ],
    ['en', 'LAGOS — Two ferries sank on Friday, port officials said.', 'AFFIRMS Two ferries sank on Friday'],
    ['en', 'Cape Town - Four miners are missing, police said.', 'AFFIRMS Four miners are missing'],
    ['en', 'TARN, Keld (NewsWire) -- The mill will close, the owner said.', 'AFFIRMS The mill will close'],
    [
      'fr',
      'LYON (CPA) – Deux trains sont bloqués, a indiqué la préfecture.',
      'AFFIRMS Deux trains sont bloqués',
    ],
  ])('%s %s', (language, sentence, claim) => expect(last(language, sentence)).toBe(claim));
});

it('a claim is about whom its pronoun most likely stands for', () => {
  const [claim] = claimsOf('China is rich. “They have not decided anything,” Paul Aubin said.', 'en');
  expect(claim).toMatchObject({
    proposition: { text: 'They have decided something', subject: '', about: [0] },
  });
});
