import { createHash } from 'node:crypto';

/** Counts of a yes-or-no decision. */
export class Counts {
  right = 0;
  wrong = 0;
  missed = 0;
  rest = 0;

  add(expected: boolean, found: boolean): void {
    if (expected && found) this.right++;
    else if (found) this.wrong++;
    else if (expected) this.missed++;
    else this.rest++;
  }

  get precision(): number {
    return this.right + this.wrong === 0 ? 1 : this.right / (this.right + this.wrong);
  }

  get recall(): number {
    return this.right + this.missed === 0 ? 1 : this.right / (this.right + this.missed);
  }
}

/** A third of the cases, chosen by the hash of what they say: rules are tuned on the others. */
export function heldOut(key: string): boolean {
  return createHash('sha256').update(key).digest()[0]! % 3 === 0;
}

export function percent(value: number): string {
  return value.toFixed(3);
}

/** A plain table: columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Value of an option on the command line ("--cases FILE"), or the fallback. */
export function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

export function flag(name: string): boolean {
  return process.argv.includes(`--${name}`);
}
