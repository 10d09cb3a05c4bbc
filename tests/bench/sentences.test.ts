import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

const COLUMNS = ['id', 'kind', 'text', 'people', 'organizations', 'quotes', 'claims', 'strength', 'note'];

describe.each(['fr', 'en'])('sentences.%s.csv', (language) => {
  const file = new URL(`../../bench/extraction/sentences.${language}.csv`, import.meta.url);
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[];
  const list = (cell: string) => cell.split(' | ').filter(Boolean);

  test('has at least 150 cases, none twice, half of them longer than a sentence', () => {
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
    const longer = rows.filter((row) => /[.!?…»”"']\s+\S|¶/.test(row.text!));
    expect(longer.length / rows.length).toBeGreaterThan(0.45);
  });

  test.each(rows)('$id $kind: every expected string is in the text', (row) => {
    const names = [...row.people!.split('; '), ...row.organizations!.split('; ')].filter(Boolean);
    const quotes = list(row.quotes!).map((entry) => entry.split('=>'));
    const claims = list(row.claims!).map((entry) => entry.split(' > '));
    for (const quote of quotes) expect(quote).toHaveLength(2);
    for (const claim of claims) {
      expect(claim).toHaveLength(3);
      expect(['asserted', 'denied']).toContain(claim[1]);
    }
    const strings = [
      ...names,
      ...quotes.flat(),
      ...claims.flatMap(([claimant, , evidence]) => [claimant!, evidence!]),
    ];
    expect(strings.filter((string) => string.trim() === '' || !row.text!.includes(string))).toEqual([]);
    expect(['must', 'should', 'hard']).toContain(row.strength);
  });
});
