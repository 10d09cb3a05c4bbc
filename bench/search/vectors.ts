/**
 * Time of one search by vector in SQLite: `node bench/search/vectors.ts [--claims 100000] [--dimension 384]`. The first
 * one reads all vectors into memory, the others scan them there.
 */
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import {
  article,
  assertion,
  claim,
  claimForm,
  entity,
  entityForm,
  origin,
} from '../../tests/store/factory.ts';
import { option, table } from '../lib/figures.ts';

const claims = Number(option('claims', '100000'));
const dimension = Number(option('dimension', '384'));
const AT_ONCE = 1_000;
const SEARCHES = 20;

const store = openSqliteStore(':memory:');
const speaker = entityForm('Speaker');
const page = article('Vectors');
// A linear congruence in place of chance: the same vectors in every run.
let state = 1;
const next = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32 - 0.5;
};
function vector(): Float32Array {
  const values = Float32Array.from({ length: dimension }, next);
  const length = Math.hypot(...values);
  return values.map((value) => value / length);
}

for (let at = 0; at < claims; at += AT_ONCE) {
  const forms = Array.from({ length: Math.min(AT_ONCE, claims - at) }, (_, n) =>
    claimForm(`Claim ${at + n}`),
  );
  await store.write({
    origins: [origin('Vectors')],
    articles: [page],
    entityForms: [speaker],
    entities: [entity(speaker)],
    claimForms: forms,
    claims: forms.map((form) => claim(form)),
    assertions: forms.map((form, n) => assertion(page, form, speaker, { start: at + n, end: at + n + 1 })),
  });
  await store.writeEmbeddings(
    { model: 'bench', dimension },
    forms.map(({ id, text }) => ({ claimId: id, text, vector: vector() })),
  );
}
const times: number[] = [];
for (let search = 0; search <= SEARCHES; search++) {
  const asked = vector();
  const started = performance.now();
  await store.searchVectors(asked, 30);
  times.push(performance.now() - started);
}
await store.close();
const warm = times.slice(1).sort((a, b) => a - b);
console.log(
  table([
    ['vectors', 'dimension', 'first ms', 'median ms', 'slowest ms'],
    [
      String(claims),
      String(dimension),
      ...[times[0]!, warm[SEARCHES / 2]!, warm.at(-1)!].map((ms) => ms.toFixed(0)),
    ],
  ]),
);
