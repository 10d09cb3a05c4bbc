import { expect, test } from 'vitest';
import { claimsOf } from '../assertions/claims-of.ts';

const claims = (text: string) =>
  claimsOf(text, 'en').map(({ speaker, text: evidence }) => `${speaker}: ${evidence}`);

const THAT =
  'accepted admitted agreed alleged answered argued attested bemoaned boasted calculated cautioned certified complained conceded concluded concurred confessed confided conjectured conveyed countered declared decreed deduced denied deplored detailed discovered divulged emphasised emphasized established exclaimed figured fumed gathered grumbled guaranteed hinted hypothesised imagined indicated insinuated intimated judged lamented marvelled moaned mused murmured objected outlined pleaded posited postulated presumed reckoned recollected recorded reflected reiterated relayed reminisced restated retorted scoffed sensed shared signalled sneered speculated stipulated submitted surmised texted theorised theorized tweeted underlined ventured verified vouched vowed wagered';

test.each(THAT.split(' '))('"%s that" reports', (verb) => {
  expect(claims(`Ms Reyes ${verb} that the port was dry.`)).toEqual(['Reyes: the port was dry']);
});

test.each(['The footage showed', 'The study found', 'Ms Reyes believes', 'Ms Reyes reckons'])(
  'behind the clause: "%s"',
  (cue) => {
    expect(claims(`The port was dry, ${cue.replace('The', 'the')}.`)).toHaveLength(1);
  },
);

test.each(['adamant', 'sure', 'insistent', 'aware', 'optimistic', 'clear'])(
  '"was %s that" reports',
  (word) => {
    expect(claims(`Ms Reyes was ${word} that the port was dry.`)).toEqual(['Reyes: the port was dry']);
  },
);

test.each(['submission', 'view', 'insistence', 'conclusion', 'finding', 'theory', 'defence'])(
  '"Ms Reyes\'s %s that" reports',
  (noun) => {
    expect(claims(`Ms Reyes's ${noun} that the port was dry drew applause.`)).toEqual([
      'Reyes: the port was dry',
    ]);
  },
);

test('praise of somebody states nothing, praise for an act does', () => {
  expect(claims('Ms Reyes praised Ada Obi for her first game.')).toEqual([]);
  expect(claims('Ms Reyes praised the crew for saving the port.')).toHaveLength(1);
});

test('owning up to an act is a claim, letting somebody in is none', () => {
  expect(claims('Ms Reyes admits the killing of the guard.')).toEqual(['Reyes: the killing of the guard']);
  expect(claims('The ward admitted three patients on Monday.')).toEqual([]);
});
