import { expect, test } from 'vitest';
import type { ClaimForm } from '../../../src/model/graph.ts';
import { buildClaimForm } from '../../../src/resolution/claims/claim-form.ts';
import { claimLookups } from '../../../src/resolution/claims/claim-keys.ts';

const NOBODY = {
  subjectFormId: null,
  objectFormId: null,
  aboutFormIds: [],
  subjectAnchor: null,
  objectAnchor: null,
};

function claim(text: string): ClaimForm {
  return buildClaimForm(
    {
      text,
      ...{ subject: '', predicate: '', predicateClass: null, object: '', subjectEntity: null },
      ...{ objectEntity: null, about: [], figures: [], when: null },
    },
    'en',
    NOBODY,
  );
}

function meet(left: string, right: string): boolean[] {
  const [a, b] = [claim(left), claim(right)];
  const leads = (one: ClaimForm, other: ClaimForm) =>
    claimLookups(one).some((key) => other.keys.includes(key));
  return [leads(a, b), leads(b, a)];
}

test('two words are found by three of which one goes without saying, and the other way round', () => {
  expect(meet('satellite orbit', 'satellite placed orbit')).toEqual([true, true]);
});

test('sentences of seven words are found by those of six and of eight that say nearly the same', () => {
  const seven = 'storm flooded villages, destroyed bridges, injured tourists';
  expect(meet(seven, 'storm flooded villages, destroyed bridges, injured')).toEqual([true, true]);
  expect(meet(seven, `${seven} near Grenoble`)).toEqual([true, true]);
});

test('long sentences on one topic that share three words of many do not meet', () => {
  expect(
    meet(
      'farmers blocked motorway near Avignon against cheap imports while ministers promised subsidies',
      'farmers blocked motorway near Bordeaux because drought ruined vineyards, orchards, harvests',
    ),
  ).toEqual([false, false]);
});

test.each([
  ['build', 'destroy'],
  ['create', 'destroy'],
  ['remain', 'resign'],
  ['keep', 'abandon'],
  ['keep', 'cancel'],
])('"%s" and "%s" find each other, whichever comes last, by class or by verb', (act, opposite) => {
  const acts = (name: string): ClaimForm[] =>
    [name, null].map((predicateClass) =>
      buildClaimForm(
        {
          ...{ text: `Norvik ${name} ships`, subject: 'Norvik', predicate: name, predicateClass },
          ...{ object: 'ships', subjectEntity: null, objectEntity: null, about: [], figures: [], when: null },
        },
        'en',
        NOBODY,
      ),
    );
  for (const left of acts(act))
    for (const right of acts(opposite)) {
      const leads = (one: ClaimForm, other: ClaimForm) =>
        claimLookups(one).some((key) => other.keys.includes(key));
      expect([leads(left, right), leads(right, left)]).toEqual([true, true]);
    }
});
