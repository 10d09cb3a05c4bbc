import { describe, expect, it } from 'vitest';
import { contentId } from '../../../src/model/id.ts';
import type { Job } from '../../../src/model/job.ts';
import type { Store } from '../../../src/store/store.ts';
import type { OpenEmpty } from '../contract.ts';
import { withStore } from './with-store.ts';

/** A job that waits since so many seconds after noon. */
function job(name: string, second: number, key = name): Job {
  return {
    id: contentId('Job', name),
    key,
    state: 'queued',
    request: { text: `Texte de ${name}.`, url: null, title: null, outlet: null, date: null, language: null },
    queuedAt: at(second),
    startedAt: null,
    finishedAt: null,
    worker: null,
    leaseUntil: null,
    attempts: 0,
    cancelAsked: false,
    outcome: null,
    error: null,
  };
}

const at = (second: number) => `2023-05-01T12:00:${String(second).padStart(2, '0')}.000Z`;

const actions = async (store: Store) =>
  (await store.listChanges(0, 100)).map(({ action, nodeId }) => `${action} ${nodeId}`);

export function jobsContract(open: OpenEmpty): void {
  describe('jobs', () => {
    it(
      'wait in the order they came and run one at a time',
      withStore(open, async (store) => {
        const [a, b] = [job('a', 1), job('b', 2)];
        expect(await store.jobs.add(b, 10)).toEqual(b);
        expect(await store.jobs.add(a, 10)).toEqual(a);
        expect(await store.jobs.depth()).toEqual({ queued: 2, running: 0 });
        const taken = await store.jobs.take('one', at(10), at(30));
        expect(taken).toEqual({
          ...a,
          state: 'running',
          worker: 'one',
          startedAt: at(10),
          leaseUntil: at(30),
          attempts: 1,
        });
        expect(await store.jobs.take('two', at(11), at(31))).toBeNull();
        expect(await store.jobs.depth()).toEqual({ queued: 1, running: 1 });
        const done = await store.jobs.change(
          a.id,
          { states: ['running'], worker: 'one' },
          { state: 'done', leaseUntil: null, finishedAt: at(12) },
          { at: at(12), action: 'JOB_DONE', detail: 'all well' },
        );
        expect(done).toMatchObject({ id: a.id, state: 'done', finishedAt: at(12) });
        expect(await store.jobs.find([a.id, contentId('Job', 'unknown')])).toEqual([done, null]);
        expect((await store.jobs.take('two', at(13), at(33)))?.id).toBe(b.id);
        expect(await actions(store)).toEqual([
          `JOB_QUEUED ${b.id}`,
          `JOB_QUEUED ${a.id}`,
          `JOB_STARTED ${a.id}`,
          `JOB_DONE ${a.id}`,
          `JOB_STARTED ${b.id}`,
        ]);
        expect(await store.lastChange()).toBe((await store.listChanges(0, 100)).at(-1)!.seq);
      }),
    );

    it(
      'asked for twice while open are one; again once over they are two',
      withStore(open, async (store) => {
        const first = await store.jobs.add(job('a', 1, 'same'), 10);
        expect(await store.jobs.add(job('b', 2, 'same'), 10)).toEqual(first);
        await store.jobs.change(first.id, { states: ['queued'] }, { state: 'cancelled' });
        expect((await store.jobs.add(job('b', 2, 'same'), 10)).id).not.toBe(first.id);
        expect(await store.jobs.depth()).toEqual({ queued: 1, running: 0 });
      }),
    );

    it(
      'are refused where too many wait',
      withStore(open, async (store) => {
        await store.jobs.add(job('a', 1), 2);
        await store.jobs.add(job('b', 2), 2);
        await expect(store.jobs.add(job('c', 3), 2)).rejects.toMatchObject({ code: 'QUEUE_FULL' });
        expect(await store.jobs.depth()).toEqual({ queued: 2, running: 0 });
        expect(await actions(store)).toHaveLength(2);
      }),
    );

    it(
      'whose worker died are taken by another',
      withStore(open, async (store) => {
        await store.jobs.add(job('a', 1), 10);
        await store.jobs.take('one', at(10), at(20));
        expect(await store.jobs.take('two', at(19), at(40))).toBeNull();
        const again = await store.jobs.take('two', at(20), at(40));
        expect(again).toMatchObject({ worker: 'two', attempts: 2 });
        expect(
          await store.jobs.change(again!.id, { states: ['running'], worker: 'one' }, { state: 'done' }),
        ).toBeNull();
        expect((await store.jobs.find([again!.id]))[0]).toMatchObject({ state: 'running', worker: 'two' });
      }),
    );

    it(
      'are changed only from the states named',
      withStore(open, async (store) => {
        const { id } = await store.jobs.add(job('a', 1), 10);
        expect(await store.jobs.change(id, { states: ['running'] }, { cancelAsked: true })).toBeNull();
        expect(
          await store.jobs.change(contentId('Job', 'unknown'), { states: ['queued'] }, { state: 'done' }),
        ).toBeNull();
        const cancelled = await store.jobs.change(
          id,
          { states: ['queued'] },
          { state: 'cancelled' },
          { at: at(2), action: 'JOB_CANCELLED', detail: '' },
        );
        expect(cancelled?.state).toBe('cancelled');
        expect(await store.jobs.take('one', at(3), at(30))).toBeNull();
      }),
    );

    it(
      'are listed newest first, page by page, by state',
      withStore(open, async (store) => {
        const jobs = Array.from({ length: 7 }, (_, index) => job(`j${index}`, index));
        for (const each of jobs) await store.jobs.add(each, 10);
        await store.jobs.take('one', at(20), at(40));
        const ids = jobs.map(({ id }) => id).reverse();
        const first = await store.jobs.list({}, { first: 3 });
        expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 3));
        const second = await store.jobs.list({}, { first: 3, after: first.cursors.at(-1) });
        expect(second.nodes.map(({ id }) => id)).toEqual(ids.slice(3, 6));
        expect(second).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
        const back = await store.jobs.list({}, { last: 3, before: second.cursors[0]! });
        expect(back.nodes).toEqual(first.nodes);
        const running = await store.jobs.list({ state: 'running' }, { first: 10 });
        expect(running.nodes.map(({ id }) => id)).toEqual([jobs[0]!.id]);
        expect((await store.jobs.list({ state: 'queued' }, { last: 2 })).nodes.map(({ id }) => id)).toEqual([
          jobs[2]!.id,
          jobs[1]!.id,
        ]);
      }),
    );

    it(
      'asked for by many at once are taken once each',
      withStore(open, async (store) => {
        await Promise.all(
          Array.from({ length: 5 }, (_, index) => store.jobs.add(job(`j${index}`, index), 10)),
        );
        const taken = await Promise.all(
          ['one', 'two', 'three', 'four'].map((worker) => store.jobs.take(worker, at(20), at(40))),
        );
        expect(taken.filter((each) => each !== null)).toHaveLength(1);
      }),
    );

    it(
      'hold any text as it came, and are no part of the graph',
      withStore(open, async (store) => {
        const digest = await store.digest();
        const text = 'L’été \u2028 "; DROP TABLE job; -- \\u0000 `}) DETACH DELETE n //';
        const hostile = { ...job('x', 1), request: { ...job('x', 1).request, text, title: "'); --" } };
        await store.jobs.add(hostile, 10);
        expect((await store.jobs.find([hostile.id]))[0]).toEqual(hostile);
        expect(await store.digest()).toBe(digest);
      }),
    );
  });

  describe('followed questions', () => {
    it(
      'are kept once, listed by id, and removed',
      withStore(open, async (store) => {
        const questions = ['qui dément ?', 'claims about drones', 'who says so?'].map((text) => ({
          id: contentId('SavedQuestion', text),
          text,
          savedAt: at(1),
        }));
        for (const each of questions) expect(await store.questions.add(each)).toEqual(each);
        expect(await store.questions.add({ ...questions[0]!, savedAt: at(9) })).toEqual(questions[0]);
        const sorted = [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
        const page = await store.questions.list({ first: 2 });
        expect(page.nodes).toEqual(sorted.slice(0, 2));
        expect((await store.questions.list({ first: 2, after: page.cursors[1] })).nodes).toEqual(
          sorted.slice(2),
        );
        expect(await store.questions.remove(questions[0]!.id)).toBe(true);
        expect(await store.questions.remove(questions[0]!.id)).toBe(false);
        expect(await store.questions.find(questions.map(({ id }) => id))).toEqual([
          null,
          ...questions.slice(1),
        ]);
      }),
    );
  });
}
