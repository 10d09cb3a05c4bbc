/**
 * A user's reference file: entities with the names they go by, so that articles which use different ones meet. CSV with
 * a header (docs/reference-file.md); broken rows are named and passed over, the rest is used.
 */
import { parse } from 'csv-parse/sync';
import type { ReferenceEntry } from '../../model/bodies.ts';
import { DixitError } from '../../model/error.ts';
import type { EntityKind } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';

/** A row that was passed over. */
export interface BrokenRow {
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly reason: string;
}

export interface ReferenceFile {
  readonly entries: readonly ReferenceEntry[];
  readonly broken: readonly BrokenRow[];
}

const COLUMNS = ['name', 'kind', 'aliases', 'wikidata', 'country'] as const;
const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'Person',
  organization: 'Organization',
  organisation: 'Organization',
  place: 'Place',
};

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * Reads the text of a reference file.
 * @throws DixitError REFERENCE_INVALID when it is no CSV or has no columns `name` and `kind`.
 */
export function readReference(text: string, file: string): ReferenceFile {
  let rows: { record: Row; info: { lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((each) => fold(each.trim())),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof rows;
  } catch (error) {
    throw new DixitError(
      'REFERENCE_INVALID',
      `"${file}" cannot be read as CSV: ${(error as Error).message}; see docs/reference-file.md`,
    );
  }
  if (rows.length > 0 && !('name' in rows[0]!.record && 'kind' in rows[0]!.record)) {
    throw new DixitError(
      'REFERENCE_INVALID',
      `"${file}" has the columns ${Object.keys(rows[0]!.record).join(', ')}; it needs name and kind, and may have ${COLUMNS.slice(2).join(', ')}`,
    );
  }
  const entries: ReferenceEntry[] = [];
  const broken: BrokenRow[] = [];
  const owner = new Map<string, string>();
  for (const { record, info } of rows) {
    const entry = entryOf(record);
    if (typeof entry === 'string') {
      broken.push({ line: info.lines, reason: entry });
      continue;
    }
    const taken = entry.names.find((name) => owner.has(`${entry.kind} ${fold(name)}`));
    if (taken !== undefined) {
      const other = owner.get(`${entry.kind} ${fold(taken)}`);
      broken.push({ line: info.lines, reason: `"${taken}" is a name of "${other}" already` });
      continue;
    }
    for (const name of entry.names) owner.set(`${entry.kind} ${fold(name)}`, entry.names[0]!);
    entries.push(entry);
  }
  return { entries, broken };
}

/** The entry of a row, or what is wrong with it. */
function entryOf({
  name = '',
  kind = '',
  aliases = '',
  wikidata = '',
  country = '',
}: Row): ReferenceEntry | string {
  if (!/\p{L}/u.test(name)) return `"${name}" is no name`;
  const own = KINDS[fold(kind)];
  if (!own) return `"${kind}" is no kind; write person, organization or place`;
  if (wikidata !== '' && !/^Q[1-9]\d{0,11}$/.test(wikidata))
    return `"${wikidata}" is no Wikidata id such as Q7747`;
  if (country !== '' && !/^[A-Za-z]{2}$/.test(country))
    return `"${country}" is no country of two letters such as FR`;
  const names = [name, ...aliases.split(/[;|]/).map((each) => each.trim())].filter((each) =>
    /\p{L}/u.test(each),
  );
  return {
    id: wikidata || `${own} ${fold(name)}`,
    kind: own,
    names: [...new Set(names)],
    country: country === '' ? null : country.toUpperCase(),
    wikidataId: wikidata || null,
  };
}
