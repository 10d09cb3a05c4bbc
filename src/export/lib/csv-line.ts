import type { Value } from '../elements.ts';

/** A row of CSV (RFC 4180) with its line end. */
export function csvLine(cells: readonly (Value | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * A cell. Text from articles may begin like a formula, which a spreadsheet would run: an apostrophe ahead makes it
 * text (OWASP, CSV injection).
 */
function cell(value: Value | null | undefined): string {
  if (value == null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
