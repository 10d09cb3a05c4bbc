import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { claimsOf } from './claims-of.ts';

const claims = (language: Language, text: string) =>
  claimsOf(text, language).map(
    ({ speaker, stance, proposition }) => `${speaker} ${stance} ${proposition.text}`,
  );

describe('a denial without words of its own takes up what was claimed', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Anne Morel affirme que la digue a cédé. La préfecture dément.',
      'préfecture DENIES La digue a cédé',
    ],
    [
      'fr',
      'Les habitants accusent l’usine d’avoir caché une étude, ce que la direction nie.',
      'direction DENIES L’usine a caché une étude',
    ],
    [
      'fr',
      'Anne Morel affirme que la digue a cédé. La préfecture dément et parle d’une crue.',
      'préfecture DENIES La digue a cédé',
    ],
    [
      'fr',
      'Anne Morel affirme que la digue a cédé. Le préfet Luc Roy a rejeté ces accusations.',
      'Luc Roy DENIES La digue a cédé',
    ],
    [
      'fr',
      'Selon Anne Morel, la digue a cédé. Luc Roy conteste cette version.',
      'Luc Roy DENIES La digue a cédé',
    ],
    [
      'en',
      'Anne Morel said the dam had failed. The operator rejected the allegation.',
      'The operator DENIES The dam had failed',
    ],
    [
      'en',
      'Anne Morel said the dam had failed. Luke Roy disputes the finding.',
      'Luke Roy DENIES The dam had failed',
    ],
    [
      'en',
      'Anne Morel said the dam had failed. Luke Roy has denied the claims.',
      'Luke Roy DENIES The dam had failed',
    ],
    [
      'fr',
      'Selon Anne Morel, la digue a cédé. Cette version est contestée par Luc Roy.',
      'Luc Roy DENIES La digue a cédé',
    ],
  ])('%s %s', (language, text, claim) => expect(claims(language, text)).toContain(claim));

  it('prefers what was claimed of the one who denies', () => {
    const text =
      'Anne Morel accuse Luc Roy d’avoir caché une étude. Paul Aubin affirme que la digue a cédé. Luc Roy dément.';
    expect(claims('fr', text)).toContain('Luc Roy DENIES Luc Roy a caché une étude');
  });

  it('shows who denies as evidence', () => {
    const text = 'Anne Morel said the dam had failed. The operator rejected the allegation.';
    expect(claimsOf(text, 'en').at(-1)).toMatchObject({ text: 'The operator rejected the allegation' });
  });

  it.each<[Language, string]>([
    ['fr', 'La digue tient. La préfecture dément.'],
    ['fr', 'Anne Morel affirme que la digue a cédé. La préfecture dément toute fuite.'],
    ['en', 'Anne Morel said the dam had failed. The operator rejected the offer.'],
  ])('%s not: %s', (language, text) => {
    expect(
      claims(language, text).filter((claim) => claim.includes('DENIES') && /digue|dam/.test(claim)),
    ).toEqual([]);
  });
});

describe('a statement that only says that it is so, or is not, takes up what was claimed', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Anne Morel soutient que la mairie a vendu le terrain. « C’est faux », répond le maire, Yves Coron.',
      'Yves Coron DENIES La mairie a vendu le terrain',
    ],
    [
      'fr',
      'Anne Morel soutient que la mairie a vendu le terrain. « C’est complètement faux », répond Yves Coron.',
      'Yves Coron DENIES La mairie a vendu le terrain',
    ],
    [
      'fr',
      'Anne Morel soutient que la mairie n’a rien vendu. « Ce n’est pas vrai », répond Yves Coron.',
      'Yves Coron AFFIRMS La mairie a vendu quelque chose',
    ],
    [
      'fr',
      'Selon Anne Morel, les salariés ont été prévenus. Yves Coron affirme que ce n’est pas le cas.',
      'Yves Coron DENIES Les salariés ont été prévenus',
    ],
    [
      'fr',
      'Selon Anne Morel, les salariés ont été prévenus. Yves Coron confirme que c’est le cas.',
      'Yves Coron AFFIRMS Les salariés ont été prévenus',
    ],
    [
      'en',
      'Anne Morel said the ballots were counted twice. "That is not true," said Colm Daly.',
      'Colm Daly DENIES The ballots were counted twice',
    ],
    [
      'en',
      'Anne Morel said the ballots were counted twice. "It’s simply not true," said Colm Daly. "We asked."',
      'Colm Daly DENIES The ballots were counted twice',
    ],
    [
      'en',
      'Anne Morel claims the firm dumped waste in the river. Colm Daly said that was false.',
      'Colm Daly DENIES The firm dumped waste in the river',
    ],
    [
      'en',
      'Anne Morel says the samples were of a different strain. Colm Daly says they were not.',
      'Colm Daly DENIES The samples were of a different strain',
    ],
    [
      'en',
      'Anne Morel said the council had approved the plan. Colm Daly said it hadn’t.',
      'Colm Daly DENIES The council had approved the plan',
    ],
    [
      'en',
      'Anne Morel said the factory paid no tax. Colm Daly says it did.',
      'Colm Daly AFFIRMS The factory paid tax',
    ],
    [
      'fr',
      'Selon Anne Morel, le pont a été inspecté en mai. Les riverains assurent que non.',
      'Les riverains DENIES Le pont a été inspecté en mai',
    ],
    [
      'fr',
      'Anne Morel affirme que le club n’a pas payé. Yves Coron assure que si.',
      'Yves Coron AFFIRMS Le club a payé',
    ],
    [
      'fr',
      'Selon Anne Morel, le pont a été inspecté. Le syndicat soutient le contraire.',
      'Le syndicat DENIES Le pont a été inspecté',
    ],
    [
      'en',
      'Anne Morel said the wages had been paid. The union says otherwise.',
      'The union DENIES The wages had been paid',
    ],
  ])('%s %s', (language, text, claim) => expect(claims(language, text)).toContain(claim));

  it('keeps its own words as evidence', () => {
    const text = 'Anne Morel said the ballots were counted twice. "That is not true," said Colm Daly.';
    expect(claimsOf(text, 'en').at(-1)).toMatchObject({ text: 'That is not true,', direct: true });
  });

  it.each<[Language, string, string]>([
    ['fr', 'La mairie a vendu le terrain. « C’est faux », répond Yves Coron.', 'nothing was claimed'],
    [
      'fr',
      'Anne Morel soutient que la mairie a vendu le terrain. « On dit que je pars. C’est faux », répond Yves Coron.',
      'of what the same speaker has just told',
    ],
    ['en', 'Anne Morel said the dam had failed. Colm Daly says they were not.', 'another auxiliary'],
    [
      'en',
      'Anne Morel said the dam had failed. "They say I left. That is not true," said Colm Daly.',
      'of what the same speaker has just told',
    ],
  ])('%s not: %s (%s)', (language, text) => {
    expect(
      claims(language, text).filter((claim) => /^(?:Yves Coron|Colm Daly) .*(?:terrain|dam)/.test(claim)),
    ).toEqual([]);
  });
});
