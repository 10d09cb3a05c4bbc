import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { makeInput } from './factory.ts';
import { ordersOf } from './open-references.ts';
import { writeInputs } from './written-together.ts';

const url = 'https://example.org/pont';
const told = (day: string) =>
  `Le pont de la gare rouvrira ${day} matin, a dit le maire de la ville devant une centaine de riverains. ` +
  'Les travaux, commencés au printemps dernier, ont coûté bien plus cher que ce qui était prévu au départ.';
const [first, second, third] = ['lundi', 'mardi', 'jeudi'].map((day, at) =>
  makeInput({ url, text: told(day), publishedAt: '2023-04-01', modifiedAt: `2023-04-0${at + 1}` }),
) as [ReturnType<typeof makeInput>, ReturnType<typeof makeInput>, ReturnType<typeof makeInput>];
const reprint = makeInput({
  outlet: 'Le Fanal',
  text: `À lire. ${told('lundi')}`,
  publishedAt: '2023-04-01',
});

test('each version supersedes the one before it by date, and a reprint of any is of their origin', async () => {
  const digests = new Set<string>();
  for (const order of ordersOf([first, second, third, reprint]))
    for (const together of [1, 4]) {
      const store = await openStore('sqlite::memory:');
      await writeInputs(store, order, together);
      const nodes = await store.findNodes([first, second, third, reprint].map(({ article }) => article.id));
      expect(nodes).toMatchObject([
        { current: false, supersedesId: null },
        { current: false, supersedesId: first.article.id },
        { current: true, supersedesId: second.article.id },
        { current: true, supersedesId: null },
      ]);
      expect((await store.countAll()).origins).toBe(1);
      digests.add(await store.digest());
      await store.close();
    }
  expect(digests.size).toBe(1);
});
