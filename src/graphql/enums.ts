/** Enums whose values the model writes otherwise: schema name to the model's word. */
import type { ExportFormat } from '../export/export-graph.ts';
import type { JobAction, JobState } from '../model/job.ts';
import type { Bound, Gender, JudgementKind, MentionForm, SearchKind } from './shapes.ts';

export const ENUMS = {
  Gender: { FEMALE: 'female', MALE: 'male', UNKNOWN: 'unknown' },
  Bound: { EXACT: 'exact', ABOUT: 'about', AT_LEAST: 'atLeast', AT_MOST: 'atMost' },
  JudgementKind: { ENTITY: 'entity', CLAIM: 'claim', ORIGIN: 'origin' },
  MentionForm: { NAME: 'name', DESCRIPTION: 'description', PRONOUN: 'pronoun' },
  SearchType: {
    PERSON: 'Person',
    ORGANIZATION: 'Organization',
    PLACE: 'Place',
    CLAIM: 'Claim',
    ARTICLE: 'Article',
    QUOTE: 'Quote',
    UNNAMED_SOURCE: 'UnnamedSource',
    ORIGIN: 'Origin',
  },
  JobState: { QUEUED: 'queued', RUNNING: 'running', DONE: 'done', FAILED: 'failed', CANCELLED: 'cancelled' },
  ExportFormat: {
    GEXF: 'gexf',
    GRAPHML: 'graphml',
    JSONL: 'jsonl',
    CYTOSCAPE: 'cytoscape',
    GRAPHOLOGY: 'graphology',
    CYPHER: 'cypher',
    CSV_NODES: 'csv-nodes',
    CSV_EDGES: 'csv-edges',
    CSV_ASSERTIONS: 'csv-assertions',
  },
  JobStep: {
    QUEUED: 'JOB_QUEUED',
    STARTED: 'JOB_STARTED',
    FETCHED: 'JOB_FETCHED',
    DONE: 'JOB_DONE',
    FAILED: 'JOB_FAILED',
    CANCELLED: 'JOB_CANCELLED',
  },
} satisfies {
  Gender: Record<string, Gender>;
  Bound: Record<string, Bound>;
  JudgementKind: Record<string, JudgementKind>;
  MentionForm: Record<string, MentionForm>;
  SearchType: Record<string, SearchKind>;
  JobState: Record<string, JobState>;
  ExportFormat: Record<string, ExportFormat>;
  JobStep: Record<string, JobAction>;
};
