import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/model/deadline.ts';
import type { Row } from '../../src/store/neo4j/connection.ts';
import { type JoinedRead, type Shared, SharedReads } from '../../src/store/neo4j/shared-reads.ts';

/** A sender whose statements end when told to, and are answered by `rows`. */
function held(rows: (read: JoinedRead) => Row[]) {
  const sent: (readonly JoinedRead[])[] = [];
  const ends: (() => void)[] = [];
  const reads = new SharedReads(async (joined) => {
    sent.push(joined);
    await new Promise<void>((resolve) => ends.push(resolve));
    for (const read of joined) read.give(rows(read));
  });
  const turn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
  return {
    sent,
    ask: (
      text: string,
      parameters: Record<string, unknown>,
      shared: Shared | null,
      deadline: Deadline | null = null,
    ) =>
      new Promise<Row[]>((resolve, reject) => {
        reads.add({ deadline, reads: [{ text, parameters, columns: ['id'], shared, resolve, reject }] });
      }),
    turn,
    async end(count = 1) {
      await turn();
      for (const each of ends.splice(0, count)) each();
      await turn();
    },
  };
}

const BY_ID: Shared = { lists: ['ids'], by: 'id' };
const BY_PLACE: Shared = { lists: ['values'], by: 'at' };
const byId = ({ parameters }: JoinedRead) => (parameters.ids as string[]).map((id) => ({ id }));

describe('reads of several requests', () => {
  it('that come in one turn are one statement, each value asked once', async () => {
    const { ask, end, sent } = held(byId);
    const asked = [['a', 'b'], ['b'], ['c']].map((ids) => ask('NODES', { ids }, BY_ID));
    await end();
    expect(await Promise.all(asked)).toEqual([[{ id: 'a' }, { id: 'b' }], [{ id: 'b' }], [{ id: 'c' }]]);
    expect(sent.map(([read]) => read!.parameters)).toEqual([{ ids: ['a', 'b', 'c'] }]);
  });

  it('wait while two of their shape are under way, and are asked after they came', async () => {
    const { ask, end, sent, turn } = held(byId);
    const first = [ask('NODES', { ids: ['a'] }, BY_ID)];
    await turn();
    first.push(ask('NODES', { ids: ['a'] }, BY_ID));
    await turn();
    const later = [ask('NODES', { ids: ['a'] }, BY_ID), ask('NODES', { ids: ['d'] }, BY_ID)];
    await turn();
    expect(sent).toHaveLength(2);
    await end();
    expect(sent).toHaveLength(3);
    await end(2);
    expect(await Promise.all([...first, ...later])).toEqual([
      [{ id: 'a' }],
      [{ id: 'a' }],
      [{ id: 'a' }],
      [{ id: 'd' }],
    ]);
  });

  it('of other texts or other parameters do not wait for one another', async () => {
    const { ask, end, sent } = held(byId);
    const asked = [
      ask('NODES', { ids: ['a'], limit: 1 }, BY_ID),
      ask('NODES', { ids: ['a'], limit: 2 }, BY_ID),
      ask('OTHERS', { ids: ['a'], limit: 1 }, BY_ID),
      ask('NODES', { ids: ['a'], limit: 1 }, null),
    ];
    await end(4);
    expect(await Promise.all(asked)).toHaveLength(4);
    expect(sent).toHaveLength(4);
  });

  it('are told their rows by the places of their own values', async () => {
    const { ask, end } = held(({ parameters }) =>
      (parameters.values as string[]).flatMap((value, at) => [
        { at, node: `${value}1` },
        { at, node: `${value}2` },
      ]),
    );
    const asked = [['x', 'y'], ['y'], ['z', 'x']].map((values) => ask('PAGES', { values }, BY_PLACE));
    await end();
    const told = (await Promise.all(asked)).map((rows) => rows.map(({ at, node }) => `${at}${node}`).sort());
    expect(told).toEqual([
      ['0x1', '0x2', '1y1', '1y2'],
      ['0y1', '0y2'],
      ['0z1', '0z2', '1x1', '1x2'],
    ]);
  });

  it('without lists are told all rows', async () => {
    const { ask, end, sent } = held(() => [{ n: 3 }]);
    const asked = [1, 2, 3].map(() => ask('COUNT', {}, { lists: [], by: 'all' }));
    await end();
    expect(await Promise.all(asked)).toEqual([[{ n: 3 }], [{ n: 3 }], [{ n: 3 }]]);
    expect(sent).toHaveLength(1);
  });

  it('are no more than 32 in one statement', async () => {
    const { ask, end, sent } = held(byId);
    const asked = Array.from({ length: 70 }, (_, n) => ask('NODES', { ids: [`${n}`] }, BY_ID));
    for (let turn = 0; turn < 3; turn++) await end(5);
    expect((await Promise.all(asked)).map(([row]) => row!.id)).toEqual(
      Array.from({ length: 70 }, (_, n) => `${n}`),
    );
    expect(sent.map(([read]) => (read!.parameters.ids as string[]).length)).toEqual([32, 32, 6]);
  });

  it('all fail where their statement fails, and the next ones are asked', async () => {
    let fails = true;
    const reads = new SharedReads(async (joined) => {
      if (fails) throw new Error('away');
      for (const read of joined) read.give(byId(read));
    });
    const ask = (id: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const read = {
          text: 'NODES',
          parameters: { ids: [id] },
          columns: ['id'],
          shared: BY_ID,
          resolve,
          reject,
        };
        reads.add({ deadline: null, reads: [read] });
      });
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map(ask));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    fails = false;
    expect(await ask('d')).toEqual([{ id: 'd' }]);
  });
});
