import { expect, test } from 'vitest';
import { createResolver } from '../../src/resolution/create-resolver.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeInput } from './factory.ts';

test('a correction finds the article it corrects by its id or by its address', async () => {
  for (const by of ['id', 'address'] as const) {
    const store = await openStore('sqlite::memory:');
    const resolver = createResolver(store);
    const url = 'https://example.org/pont-v1';
    const first = makeInput({ url, title: 'Le pont', text: 'Le pont rouvrira lundi, a dit le maire.' });
    await store.write(await resolver.resolve(first));
    const second = makeInput({ title: 'Le pont (corrigé)', text: 'Le pont rouvrira mardi, a dit le maire.' });
    const supersedes = by === 'id' ? first.article.id : url;
    await store.write(await resolver.resolve({ ...second, article: { ...second.article, supersedes } }));
    const [old, corrected] = await store.findNodes([first.article.id, second.article.id]);
    expect(old).toMatchObject({ type: 'Article', current: false });
    expect(corrected).toMatchObject({ type: 'Article', current: true, supersedesId: first.article.id });
    await store.close();
  }
});
