import { expect, test } from 'vitest';
import { claimsOf } from '../../assertions/claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => `${speaker}: ${evidence}`);

test.each([
  ['Dunn said the mill would stay open but did not name a date.', ['Dunn: the mill would stay open']],
  [
    'Mr. Dunn did it politely, acknowledging that the coach had won but warning that his style had a price.',
    ['Dunn: the coach had won', 'Dunn: his style had a price'],
  ],
  [
    'Mr. Dunn told reporters that the wall was “ready,” adding, “It is a great wall.”',
    ['Dunn: the wall was “ready,”', 'Dunn: It is a great wall.'],
  ],
  [
    'The coach accused Marsh, the captain and top scorer of the club, of being lazy in training.',
    ['The coach: Marsh, the captain and top scorer of the club, of being lazy in training'],
  ],
  [
    'Marta Ruiz said that she was shocked by the shelling and repeated her call for a truce.',
    ['Marta Ruiz: she was shocked by the shelling'],
  ],
  [
    "Despite Mr. Dunn's claims that his wealth exceeds $10 million, the research firms have doubts.",
    ['Dunn: his wealth exceeds $10 million'],
  ],
  ['The mayor said on Instagram the road was closed.', ['The mayor: the road was closed']],
  [
    'Mark Dunn spoke. Dunn said: “Unite will of course join the meeting.”',
    ['Mark Dunn: Unite will of course join the meeting.'],
  ],
  [
    'Helen Marsh arrived by train. She told the mayors who gathered in Leeds, “the promise to the coast is safe with us.”',
    ['Helen Marsh: the promise to the coast is safe with us.'],
  ],
])('what is said ends where the next act begins, and goes over an apposition: %s', (text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test.each([
  [
    "Omar Reed's campaign said it would “back the plan,” while two councillors suggested they would abstain.",
    ["Omar Reed's campaign: it would “back the plan,”", 'two councillors: they would abstain'],
  ],
  [
    'Omar Reed has denied that that was the case, and he and Mr. Dunn still speak often.',
    ['Omar Reed: that was the case'],
  ],
  [
    'Bracken Research says the loss is $4 million and Hollis Ltd has it at $5 million.',
    ['Bracken Research: the loss is $4 million', 'Hollis Ltd: it at $5 million'],
  ],
  [
    'Ann Vale met the owner, as The Harbour Times reported on Tuesday, and the firm will close, according to two clerks.',
    ['The Harbour Times: Ann Vale met the owner', 'two clerks: the firm will close'],
  ],
  ['All of the residents say the dam will hold.', ['All of the residents: the dam will hold']],
])('a part that another says stands apart: %s', (text, expected) => {
  expect(claims(text)).toEqual(expected);
});
