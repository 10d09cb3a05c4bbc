import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { type Aspect, aspectOf, aspectsAgree } from '../../../src/resolution/claims/aspect.ts';

describe('what was done, what is to come, what may be', () => {
  test.each<[Language, string, Aspect]>([
    ['fr', 'Le groupe a livré les hélicoptères', 'done'],
    ['fr', 'Les hélicoptères ont été livrés', 'done'],
    ['fr', 'Le poète est mort', 'done'],
    ['fr', 'Le groupe livrera les hélicoptères', 'ahead'],
    ['fr', 'Les hélicoptères seront livrés', 'ahead'],
    ['fr', 'Les députés prendront leur temps', 'ahead'],
    ['fr', 'Le train partira demain', 'ahead'],
    ['fr', 'Le pont va rouvrir', 'ahead'],
    ['fr', 'La réouverture du pont est prévue en mai', 'ahead'],
    ['fr', 'Le pont devrait rouvrir', 'ahead'],
    ['fr', 'Le pont pourrait rouvrir', 'possible'],
    ['fr', 'Le barrage menace de céder', 'possible'],
    ['fr', "Le maire veut fermer l'école", 'wished'],
    ['fr', "Le maire a proposé de fermer l'école", 'wished'],
    ['fr', 'Les infirmiers demandent une hausse', null],
    ['en', 'The mayor tried to close the school', 'wished'],
    ['en', 'The mayor was asked to close the school', 'wished'],
    ['en', 'The union called for a strike', 'done'],
    ['fr', "L'opéra de la ville ferme ses portes", null],
    ['fr', 'Le policier tira sur la foule', null],
    ['fr', 'La caméra du tribunal est en panne', null],
    ['fr', 'Les habitants des environs manquent de pain', null],
    ['fr', 'Le groupe a son siège à Marignane', null],
    ['fr', "Des drones d'une valeur de 12 millions sont stockés à Marseille", null],
    ['fr', 'Le stade peut accueillir 45 000 personnes', null],
    ['en', 'The group delivered the helicopters', 'done'],
    ['en', 'The group has delivered the helicopters', 'done'],
    ['en', 'The dollar fell', 'done'],
    ['en', 'The group will deliver the helicopters', 'ahead'],
    ['en', 'The group is going to deliver the helicopters', 'ahead'],
    ['en', 'The bridge is set to reopen in May', 'ahead'],
    ['en', '800 posts are to go', 'ahead'],
    ['en', 'The bridge could reopen', 'possible'],
    ['en', 'The stadium can hold 45,000 people', null],
    ['en', 'The shortage was due to the sanctions', 'done'],
    ['en', 'The bridge is due to reopen', 'ahead'],
    ['en', 'The law takes effect in June', null],
  ])('%s: %s is %s', (language, text, aspect) => {
    expect(aspectOf(text, language)).toBe(aspect);
  });

  test('a present agrees with past and future, what may be with nothing else', () => {
    expect(aspectsAgree('done', 'ahead')).toBe(false);
    expect(aspectsAgree(null, 'ahead')).toBe(true);
    expect(aspectsAgree('done', null)).toBe(true);
    expect(aspectsAgree('possible', null)).toBe(false);
    expect(aspectsAgree('possible', 'possible')).toBe(true);
  });
});
