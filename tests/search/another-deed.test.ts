import { expect, test } from 'vitest';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeInput } from '../resolution/factory.ts';

const place = (name: string, country: string) => ({ name, kind: 'Place', country }) as const;
const denied = { kind: 'country', stance: 'DENIES' } as const;

test('who denies a deed: its denials in other words come before denials of other deeds', async () => {
  const store = await openStore('sqlite::memory:');
  const input = makeInput({
    language: 'en',
    title: 'Weapons for Moscow',
    entities: [place('Turkey', 'TR'), place('China', 'CN'), place('Russia', 'RU')],
    assertions: [
      {
        ...denied,
        speaker: 'Turkey',
        text: 'Turkey had closed its ports to Russia',
        subject: 'Turkey',
        predicate: 'close',
        predicateClass: 'close',
        object: 'its ports to Russia',
        about: ['Russia'],
      },
      {
        ...denied,
        speaker: 'China',
        text: 'China had given assistance to Russian forces',
        subject: 'China',
        predicate: 'give',
        object: 'assistance to Russian forces',
        predicateClass: null,
      },
    ],
  });
  await store.write(await createResolver(store).resolve(input));
  const { hits } = await createSearch(store).ask('qui dément avoir livré des armes à la Russie ?');
  expect(hits.map(({ claim }) => claim.text)).toEqual([
    'China had given assistance to Russian forces',
    'Turkey had closed its ports to Russia',
  ]);
  await store.close();
});
