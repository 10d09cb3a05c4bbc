import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.ts';

describe('new-voice', () => {
  it('fires on a person first named in the paragraph before', () => {
    expect(
      speakersOf(
        '« Nous restons », dit la maire.\n\nPaul Hardy, lui, est parti.\n\n« Je n’avais plus le choix. »',
      ),
    ).toEqual(['la maire', 'Paul Hardy']);
  });
  it('fires on somebody unnamed who comes in, and the next paragraph goes on', () => {
    expect(
      speakersOf(
        '« Nous restons », dit la maire.\n\nUn voisin regarde par la fenêtre.\n\n« On n’a rien vu. »\n\n« Rien du tout. »',
      ),
    ).toEqual(['la maire', 'Un voisin', 'Un voisin']);
  });
  it('fires on whoever says something in the paragraph before', () => {
    expect(
      speakersOf(
        '"We have had no rain," said farmer Peter Hallam.\n\nMinister Joan Reid said help was coming.\n\n"We will pay in June."',
        'en',
      ),
    ).toEqual(['Peter Hallam', 'Joan Reid']);
  });
  it('fires on a named person whom the one sentence between is about', () => {
    expect(
      speakersOf(
        'Alain Rochet et Odile Maurin s’opposent.\n\n« Nous manquons de lits », explique Alain Rochet.\n\nOdile Maurin n’est pas d’accord.\n\n« La direction ment. »',
      ),
    ).toEqual(['Alain Rochet', 'Odile Maurin']);
  });
  it('does not fire on whom something happened to', () => {
    expect(
      speakersOf(
        '« Nous restons », dit la maire.\n\nPaul Hardy a été enterré lundi.\n\n« La ville pleure. »',
      ),
    ).toEqual(['la maire', 'la maire']);
  });
  it('does not fire where the words are about the one spoken of', () => {
    expect(
      speakersOf('"We are sad," said Ann Reid.\n\nPaul Hardy taught here.\n\n"He was loved by all."', 'en'),
    ).toEqual(['Ann Reid', 'Ann Reid']);
  });
});
