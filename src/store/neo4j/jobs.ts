import { type Job, OPEN_STATES, type SavedQuestion } from '../../model/job.ts';
import { FINISHED_KEPT, type JobStore, jobChange, type QuestionStore } from '../job-store.ts';
import { queueFull } from '../lib/queue-full.ts';
import { JOB_ORDER, QUESTION_ORDER } from '../orders.ts';
import { windowOf } from '../page.ts';
import { type Connection, integer, type Row, type Run } from './connection.ts';
import { type Condition, condition } from './lib/conditions.ts';
import { idKey } from './lib/listings.ts';
import { type Listing, readMerged } from './lib/read-page.ts';
import { orderKey } from './properties.ts';
import { writeChanges } from './write/write-changes.ts';

const OPEN = [...OPEN_STATES];

const JOBS: Listing<Job> = {
  order: JOB_ORDER,
  match: 'MATCH (j:Job)',
  where: [],
  key: 'j.orderKey',
  carry: 'j',
  orderBy: ['j.orderKey'],
  node: 'properties(j)',
  read: ({ data }) => JSON.parse(data as string) as Job,
  keyOf: ({ queuedAt, id }) => [queuedAt as string, id as string],
};

const QUESTIONS: Listing<SavedQuestion> = {
  order: QUESTION_ORDER,
  match: 'MATCH (q:SavedQuestion)',
  where: [],
  key: 'q.id',
  carry: 'q',
  orderBy: ['q.id'],
  node: 'properties(q)',
  read: ({ data }) => JSON.parse(data as string) as SavedQuestion,
  keyOf: idKey,
};

/** The queue as nodes. Every change takes the lock of the store's own node first, so that workers of several processes take turns. */
export function neo4jJobs(connection: Connection): JobStore {
  const inTurn = <T>(work: (run: Run) => Promise<T>) =>
    connection.write(async (run) => {
      await run('MATCH (s:DixitStore) SET s.turn = coalesce(s.turn, 0) + 1');
      return work(run);
    });

  async function save(run: Run, job: Job): Promise<Job> {
    await run(
      `MERGE (j:Job {id: $id}) SET j.key = $key, j.state = $state, j.queuedAt = $queuedAt, j.leaseUntil = $leaseUntil,
         j.orderKey = $orderKey, j.data = $data`,
      {
        id: job.id,
        key: job.key,
        state: job.state,
        queuedAt: job.queuedAt,
        leaseUntil: job.leaseUntil,
        orderKey: orderKey(job.queuedAt, job.id),
        data: JSON.stringify(job),
      },
    );
    return job;
  }

  return {
    add: (job, most) =>
      inTurn(async (run) => {
        const open = await run<{ key: string; data: string }>(
          'MATCH (j:Job) WHERE j.state IN $open AND j.orderKey IS NOT NULL RETURN j.key AS key, j.data AS data',
          { open: OPEN },
        );
        const same = open.find(({ key }) => key === job.key);
        if (same) return JSON.parse(same.data) as Job;
        if (open.length >= most) throw queueFull(open.length, most);
        await run(
          `MATCH (j:Job) WHERE j.orderKey IS NOT NULL WITH j ORDER BY j.orderKey DESC SKIP $kept
           WHERE NOT j.state IN $open DELETE j`,
          { open: OPEN, kept: integer(FINISHED_KEPT - 1) },
        );
        await writeChanges(run, [jobChange(job.id, { at: job.queuedAt, action: 'JOB_QUEUED', detail: '' })]);
        return save(run, job);
      }),

    // Looked at without a lock first: an idle queue costs no write.
    take: async (worker, now, leaseUntil) => {
      const [any] = await connection.read(
        'MATCH (j:Job) WHERE j.state IN $open AND j.orderKey IS NOT NULL RETURN 1 AS one LIMIT 1',
        { open: OPEN },
      );
      if (!any) return null;
      return inTurn(async (run) => {
        const open = await run<{ state: string; leaseUntil: string | null; data: string }>(
          `MATCH (j:Job) WHERE j.state IN $open AND j.orderKey IS NOT NULL
           RETURN j.state AS state, j.leaseUntil AS leaseUntil, j.data AS data ORDER BY j.orderKey`,
          { open: OPEN },
        );
        if (open.some(({ state, leaseUntil: until }) => state === 'running' && (until ?? '') > now))
          return null;
        const [first] = open;
        if (!first) return null;
        const job = JSON.parse(first.data) as Job;
        await writeChanges(run, [jobChange(job.id, { at: now, action: 'JOB_STARTED', detail: '' })]);
        return save(run, {
          ...job,
          state: 'running',
          worker,
          leaseUntil,
          // The worker may have looked at its clock before the job came.
          startedAt: now > job.queuedAt ? now : job.queuedAt,
          attempts: job.attempts + 1,
        });
      });
    },

    change: (id, { states, worker }, to, log) =>
      inTurn(async (run) => {
        const [row] = await run<{ data: string }>('MATCH (j:Job {id: $id}) RETURN j.data AS data', { id });
        const job = row && (JSON.parse(row.data) as Job);
        if (!job || !states.includes(job.state) || (worker !== undefined && job.worker !== worker))
          return null;
        if (log) await writeChanges(run, [jobChange(id, log)]);
        return save(run, { ...job, ...to });
      }),

    find: (ids) => findData<Job>(connection, 'MATCH (n:Job {id: id})', ids),

    list: ({ state }, page) => {
      const rest: Condition[] = state ? [condition('j.state = $state', { state })] : [];
      return readMerged(connection, JOBS, [null], rest, windowOf(JOB_ORDER, page));
    },

    depth: async () => {
      const rows = await connection.read<{ state: 'queued' | 'running'; n: number }>(
        'MATCH (j:Job) WHERE j.state IN $open AND j.orderKey IS NOT NULL RETURN j.state AS state, count(*) AS n',
        { open: OPEN },
      );
      return { queued: 0, running: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
    },
  };
}

export function neo4jQuestions(connection: Connection): QuestionStore {
  const find = (ids: readonly string[]) =>
    findData<SavedQuestion>(connection, 'MATCH (n:SavedQuestion {id: id})', ids);
  return {
    add: async (question) => {
      await connection.write((run) =>
        run('MERGE (q:SavedQuestion {id: $id}) ON CREATE SET q.data = $data', {
          id: question.id,
          data: JSON.stringify(question),
        }),
      );
      return (await find([question.id]))[0]!;
    },
    remove: async (id) => {
      const [row] = await connection.write((run) =>
        run<{ n: number }>('MATCH (q:SavedQuestion {id: $id}) DETACH DELETE q RETURN count(*) AS n', { id }),
      );
      return (row?.n ?? 0) > 0;
    },
    find,
    list: (page) => readMerged(connection, QUESTIONS, [null], [], windowOf(QUESTION_ORDER, page)),
  };
}

async function findData<T>(
  connection: Connection,
  match: 'MATCH (n:Job {id: id})' | 'MATCH (n:SavedQuestion {id: id})',
  ids: readonly string[],
): Promise<(T | null)[]> {
  const rows = await connection.read<Row & { id: string; data: string }>(
    `UNWIND $ids AS id ${match} RETURN id, n.data AS data`,
    { ids },
  );
  const found = new Map(rows.map(({ id, data }) => [id, JSON.parse(data) as T]));
  return ids.map((id) => found.get(id) ?? null);
}
