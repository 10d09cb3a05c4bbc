import { createHash } from 'node:crypto';

/** Counts of a yes-or-no decision. A share of nothing is NaN, shown as a dash. */
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
    return this.right / (this.right + this.wrong);
  }

  get recall(): number {
    return this.right / (this.right + this.missed);
  }
}

/** A third of the cases, chosen by the hash of what they say: rules are tuned on the others. */
export function heldOut(key: string): boolean {
  return createHash('sha256').update(key).digest()[0]! % 3 === 0;
}

export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
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

/** Ends with what is known where the command line has an option that is not, or lacks the value of one. */
export function checkOptions(valued: readonly string[], flags: readonly string[]): void {
  const words = process.argv.slice(2);
  for (let i = 0; i < words.length; i++) {
    const name = words[i]!.replace(/^--/, '');
    const known = words[i]!.startsWith('--') && (valued.includes(name) || flags.includes(name));
    const value = words[i + 1];
    if (known && flags.includes(name)) continue;
    if (known && value !== undefined && !value.startsWith('--')) i++;
    else {
      const options = [...valued.map((each) => `--${each} VALUE`), ...flags.map((each) => `--${each}`)];
      console.error(
        `${known ? `${words[i]} needs a value` : `unknown: ${words[i]}`}; options: ${options.join(' ')}`,
      );
      process.exit(2);
    }
  }
}

/** Value of an option on the command line ("--cases FILE"), or the fallback. */
export function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

export function flag(name: string): boolean {
  return process.argv.includes(`--${name}`);
}
