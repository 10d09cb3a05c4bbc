/** Enums whose values the model writes otherwise: schema name to the model's word. */
import type { JobState } from '../model/job.ts';
import type { Bound, Gender, JudgementKind, MentionForm } from './shapes.ts';

export const ENUMS = {
  Gender: { FEMALE: 'female', MALE: 'male', UNKNOWN: 'unknown' },
  Bound: { EXACT: 'exact', ABOUT: 'about', AT_LEAST: 'atLeast', AT_MOST: 'atMost' },
  JudgementKind: { ENTITY: 'entity', CLAIM: 'claim', ORIGIN: 'origin' },
  MentionForm: { NAME: 'name', DESCRIPTION: 'description', PRONOUN: 'pronoun' },
  JobState: { QUEUED: 'queued', RUNNING: 'running', DONE: 'done', FAILED: 'failed', CANCELLED: 'cancelled' },
} satisfies {
  Gender: Record<string, Gender>;
  Bound: Record<string, Bound>;
  JudgementKind: Record<string, JudgementKind>;
  MentionForm: Record<string, MentionForm>;
  JobState: Record<string, JobState>;
};
