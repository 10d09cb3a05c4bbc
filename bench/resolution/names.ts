/**
 * Names that are, or are not, one entity: `npm run bench:names -- [--cases FILE] [--json]`. Each pair is resolved as two
 * articles that introduce the names would be, and nothing else in the graph.
 */
import { fileURLToPath } from 'node:url';
import type { EntityKind } from '../../src/model/extraction.ts';
import type { EntityForm } from '../../src/model/graph.ts';
import { isLanguage } from '../../src/model/language.ts';
import { stateOf } from '../../src/model/states.ts';
import {
  compareEntities,
  entitiesConflict,
  entityRank,
} from '../../src/resolution/entities/compare-entities.ts';
import { buildForm } from '../../src/resolution/entities/entity-form.ts';
import { lookupKeys, profileOf } from '../../src/resolution/entities/profile.ts';
import { createReference } from '../../src/resolution/entities/reference.ts';
import { cluster } from '../../src/resolution/judgements/cluster.ts';
import { Counts, checkOptions, flag, heldOut, option, percent, table } from '../lib/figures.ts';
import { orStop, readCases } from '../lib/read-cases.ts';
import { introduced } from './introduced.ts';

const KINDS: Record<string, EntityKind> = { person: 'Person', organization: 'Organization', place: 'Place' };
const reference = createReference();

checkOptions(['cases'], ['json', 'tuning']);
const LANGUAGES = ['fr', 'en'];
const YES = ['yes', 'true', '1', 'same'];
/** A third of our own table is told apart: rules were tuned on the others. Another table was seen by nobody. */
const isOwn = !flag('cases');
const file = option('cases', fileURLToPath(new URL('./names.csv', import.meta.url)));
const all = new Counts();
const held = new Counts();
const byKind = new Map<string, Counts>();
const errors: string[] = [];
const cases = orStop(() =>
  readCases(file, {
    name_a: 'text',
    language_a: LANGUAGES,
    context_a: 'any',
    name_b: 'text',
    language_b: LANGUAGES,
    context_b: 'any',
    kind: Object.keys(KINDS),
    same: [...YES, 'no', 'false', '0', 'different'],
    note: 'any',
  }),
);
for (const row of cases) {
  const kind = KINDS[row.kind]!;
  const left = formOf(row.name_a, row.language_a, row.context_a, kind, 'art_a');
  const right = formOf(row.name_b, row.language_b, row.context_b, kind, 'art_b');
  const expected = YES.includes(row.same);
  const { same, reason } = decide(left, right);
  const isHeld = heldOut(`${row.name_a}|${row.name_b}`);
  all.add(expected, same);
  if (isHeld) held.add(expected, same);
  const counts = byKind.get(row.kind) ?? new Counts();
  counts.add(expected, same);
  byKind.set(row.kind, counts);
  if (same !== expected && !(isOwn && isHeld && flag('tuning')))
    errors.push(
      `${expected ? 'missed' : 'wrong '}  ${row.name_a} [${row.context_a}] / ${row.name_b} [${row.context_b}] (${row.kind}; ${row.note}): ${reason}`,
    );
}

const line = (name: string, counts: Counts) => [
  name,
  String(counts.right + counts.wrong + counts.missed + counts.rest),
  percent(counts.precision),
  percent(counts.recall),
];
const rows = [
  ['name pairs', 'cases', 'precision', 'recall'],
  line('all', all),
  ...[...byKind].map(([name, counts]) => line(name, counts)),
  ...(isOwn ? [line('held out', held)] : []),
];
if (flag('json'))
  console.log(
    JSON.stringify({
      cases: all.right + all.wrong + all.missed + all.rest,
      precision: all.precision,
      recall: all.recall,
      heldOut: { precision: held.precision, recall: held.recall },
      errors,
    }),
  );
else console.log(`${table(rows)}\n\n${errors.length} errors\n${errors.join('\n')}`);

function formOf(
  name: string,
  language: string,
  context: string,
  kind: EntityKind,
  articleId: string,
): EntityForm {
  const { gender, descriptions, aliases, bare } = introduced(
    name,
    context,
    kind,
    isLanguage(language) ? language : 'en',
  );
  const state = kind === 'Place' ? stateOf(bare, isLanguage(language) ? language : undefined) : null;
  const acts =
    state &&
    (state.role !== 'capital' ||
      /gouvern|govern|diploma|autorit|authorit|minist|régime|regime|power|pouvoir|state|État/i.test(context));
  return buildForm(
    { kind, name: bare, aliases, descriptions, gender, country: acts ? state.country : null, articleId },
    reference,
  );
}

/** As resolution decides with these two forms in the graph: they must find each other, and cluster. */
function decide(left: EntityForm, right: EntityForm): { same: boolean; reason: string } {
  if (left.id === right.id) return { same: true, reason: 'one form' };
  const lookups = new Set(lookupKeys(profileOf(left)));
  const back = new Set(lookupKeys(profileOf(right)));
  const meet = right.keys.some((key) => lookups.has(key)) || left.keys.some((key) => back.has(key));
  const candidate = left.id < right.id ? compareEntities(left, right) : compareEntities(right, left);
  if (!candidate) return { same: false, reason: 'nothing in common' };
  if (!meet) return { same: false, reason: `do not find each other (${candidate.reason})` };
  const { canonical } = cluster({
    ids: [left.id, right.id],
    rank: (id) => entityRank(id === left.id ? left : right),
    candidates: [candidate],
    rulings: [],
    conflict: () => entitiesConflict(left, right),
  });
  return {
    same: canonical.get(left.id) === canonical.get(right.id),
    reason: `${candidate.reason} (${candidate.score})`,
  };
}
