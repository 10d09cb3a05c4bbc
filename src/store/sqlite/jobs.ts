import type { Job, SavedQuestion } from '../../model/job.ts';
import { FINISHED_KEPT, type JobStore, jobChange, type QuestionStore } from '../job-store.ts';
import { queueFull } from '../lib/queue-full.ts';
import { JOB_ORDER, QUESTION_ORDER } from '../orders.ts';
import { windowOf } from '../page.ts';
import type { Database } from './database.ts';
import { condition } from './lib/conditions.ts';
import { readPage } from './lib/read-page.ts';
import { writeChanges } from './write/write-changes.ts';

const OPEN = "state IN ('queued', 'running')";

/** The queue as a table; each method is one transaction. */
export function sqliteJobs(database: Database): JobStore {
  function save(job: Job): Job {
    database.run(
      `INSERT INTO job (id, key, state, queuedAt, leaseUntil, data) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, leaseUntil = excluded.leaseUntil, data = excluded.data`,
      job.id,
      job.key,
      job.state,
      job.queuedAt,
      job.leaseUntil,
      JSON.stringify(job),
    );
    return job;
  }
  return {
    add: async (job, most) =>
      database.transaction(() => {
        const same = database.get<{ data: string }>(
          `SELECT data FROM job WHERE key = ? AND ${OPEN}`,
          job.key,
        );
        if (same) return JSON.parse(same.data) as Job;
        const { open } = database.get<{ open: number }>(`SELECT count(*) AS open FROM job WHERE ${OPEN}`)!;
        if (open >= most) throw queueFull(open, most);
        database.run(
          `DELETE FROM job WHERE id IN (SELECT id FROM job WHERE NOT ${OPEN} ORDER BY queuedAt DESC, id DESC LIMIT -1 OFFSET ?)`,
          FINISHED_KEPT - 1,
        );
        writeChanges(database, [jobChange(job.id, { at: job.queuedAt, action: 'JOB_QUEUED', detail: '' })]);
        return save(job);
      }),
    // Looked at without a lock first: an idle queue costs no write.
    take: async (worker, now, leaseUntil) => {
      if (!database.get(`SELECT 1 FROM job WHERE ${OPEN} LIMIT 1`)) return null;
      return database.transaction(() => {
        if (database.get("SELECT 1 FROM job WHERE state = 'running' AND leaseUntil > ?", now)) return null;
        const row = database.get<{ data: string }>(
          `SELECT data FROM job WHERE ${OPEN} ORDER BY queuedAt, id LIMIT 1`,
        );
        if (!row) return null;
        const job = JSON.parse(row.data) as Job;
        writeChanges(database, [jobChange(job.id, { at: now, action: 'JOB_STARTED', detail: '' })]);
        return save({
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
    change: async (id, { states, worker }, to, log) =>
      database.transaction(() => {
        const row = database.get<{ data: string }>('SELECT data FROM job WHERE id = ?', id);
        const job = row && (JSON.parse(row.data) as Job);
        if (!job || !states.includes(job.state) || (worker !== undefined && job.worker !== worker))
          return null;
        if (log) writeChanges(database, [jobChange(id, log)]);
        return save({ ...job, ...to });
      }),
    find: async (ids) =>
      ids.map((id) => {
        const row = database.get<{ data: string }>('SELECT data FROM job WHERE id = ?', id);
        return row ? (JSON.parse(row.data) as Job) : null;
      }),
    list: async ({ state }, page) =>
      readPage(
        database,
        {
          order: JOB_ORDER,
          select: 'j.data',
          from: 'job j',
          keys: ['j.queuedAt', 'j.id'],
          read: ({ data }) => JSON.parse(data as string) as Job,
        },
        state ? [condition('j.state = ?', state)] : [],
        windowOf(JOB_ORDER, page),
      ),
    depth: async () => {
      const rows = database.all<{ state: 'queued' | 'running'; n: number }>(
        `SELECT state, count(*) AS n FROM job WHERE ${OPEN} GROUP BY state`,
      );
      return { queued: 0, running: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
    },
  };
}

export function sqliteQuestions(database: Database): QuestionStore {
  const read = (id: string) => {
    const row = database.get<{ data: string }>('SELECT data FROM saved_question WHERE id = ?', id);
    return row ? (JSON.parse(row.data) as SavedQuestion) : null;
  };
  return {
    add: async (question) => {
      database.run(
        'INSERT INTO saved_question (id, data) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
        question.id,
        JSON.stringify(question),
      );
      return read(question.id)!;
    },
    remove: async (id) => database.run('DELETE FROM saved_question WHERE id = ?', id) > 0,
    find: async (ids) => ids.map(read),
    list: async (page) =>
      readPage(
        database,
        {
          order: QUESTION_ORDER,
          select: 'q.data',
          from: 'saved_question q',
          keys: ['q.id'],
          read: ({ data }) => JSON.parse(data as string) as SavedQuestion,
        },
        [],
        windowOf(QUESTION_ORDER, page),
      ),
  };
}
