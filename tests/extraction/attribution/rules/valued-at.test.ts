import { expect, test } from 'vitest';
import { framesBy } from '../frames-of.ts';

test.each([
  [
    'Analysts at Bracken put the cost of the storm at about $4 billion.',
    'Analysts at Bracken',
    'the cost of the storm at about $4 billion',
  ],
  ['One list pegs his wealth at $2 billion.', 'One list', 'his wealth at $2 billion'],
  [
    'The union put the number of strikers at two thousand.',
    'The union',
    'the number of strikers at two thousand',
  ],
])('a figure that somebody gives: %s', (text, source, content) => {
  expect(framesBy('valued-at', text, 'en')).toMatchObject([{ sources: [source], content: [content] }]);
});

test.each(['He put the lamp at one end of the hall.', 'She placed her bag at the door.'])(
  'not on %s',
  (text) => {
    expect(framesBy('valued-at', text, 'en')).toEqual([]);
  },
);
