import { expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

test('what a document shows is the claim, the document goes between', () => {
  const text = 'Anne Morel a dit que les relevés montraient que la digue avait cédé.';
  const [claim] = claimsOf(text, 'fr');
  expect(claim).toMatchObject({
    text: text.slice(0, -1),
    speaker: 'Anne Morel',
    via: ['les relevés'],
    proposition: { text: 'La digue avait cédé', subject: 'digue', predicate: 'céder' },
  });
});

test('what a document does not show is left whole', () => {
  const [claim] = claimsOf('Anne Morel a dit que les relevés ne montrent pas que la digue a cédé.', 'fr');
  expect(claim).toMatchObject({ via: [], proposition: { predicate: 'montrer' } });
});

test('English', () => {
  const [claim] = claimsOf('Anne Morel said the records showed that the dam had failed.', 'en');
  expect(claim).toMatchObject({ speaker: 'Anne Morel', proposition: { predicate: 'fail' } });
});
