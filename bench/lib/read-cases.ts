import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What a column holds: one of a few values, any text that is not empty, or anything. */
export type Column = readonly string[] | 'text' | 'any';

/**
 * Cases of a CSV file, by the names of its first row, values of a few in small letters. Comma, semicolon or tab; with or
 * without a byte order mark; columns in any order. A row that lacks something is named on standard error and left out. Throws
 * what is missing for a file that cannot be read, has no cases, or lacks a column ("any" columns may be absent).
 */
export function readCases<Name extends string>(
  file: string,
  columns: Readonly<Record<Name, Column>>,
): Record<Name, string>[] {
  const text = new TextDecoder('utf-8', { fatal: true });
  let content: string;
  try {
    content = text.decode(readFileSync(file));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
  const first = content.slice(0, content.search(/\r?\n|$/));
  const delimiter = [',', ';', '\t'].find((each) => first.includes(each)) ?? ',';
  const rows = parse(content, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const names = (rows[0]?.record ?? []).map((name) => name.trim().toLowerCase());
  const expected = Object.entries(columns) as [Name, Column][];
  const absent = expected.filter(([name, column]) => column !== 'any' && !names.includes(name));
  if (absent.length > 0)
    throw new Error(
      `${file} has the columns ${names.join(', ') || '(none)'}; missing: ${absent.map(([name]) => name).join(', ')}`,
    );
  const cases: Record<Name, string>[] = [];
  for (const { record, info } of rows.slice(1)) {
    const row = Object.fromEntries(
      expected.map(([name, column]) => {
        const value = (record[names.indexOf(name)] ?? '').trim();
        return [name, Array.isArray(column) ? value.toLowerCase() : value];
      }),
    ) as Record<Name, string>;
    const wrong = expected.find(([name, column]) =>
      Array.isArray(column) ? !column.includes(row[name]) : column === 'text' && row[name] === '',
    );
    if (!wrong) cases.push(row);
    else {
      const [name, column] = wrong;
      const wanted = Array.isArray(column) ? column.join(', ') : 'some text';
      console.error(`${file}, line ${info.lines}: left out, ${name} is "${row[name]}" instead of ${wanted}`);
    }
  }
  if (cases.length === 0) throw new Error(`${file} has no case that can be read`);
  return cases;
}

/** Ends a bench that was asked wrongly: what it said, and 2. */
export function orStop<Result>(ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
