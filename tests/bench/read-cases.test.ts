import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { readCases } from '../../bench/lib/read-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function given(content: string | Uint8Array): string {
  const file = join(folder, `${files++}.csv`);
  writeFileSync(file, content);
  return file;
}
const COLUMNS = { name: 'text', same: ['yes', 'no'], note: 'any' } as const;

it.each([
  ['commas', 'name,same,note\nA,yes,x\n'],
  ['semicolons', 'name;same;note\nA;yes;x\n'],
  ['tabs', 'name\tsame\tnote\nA\tyes\tx\n'],
  ['a byte order mark and CRLF', '\ufeffname,same,note\r\nA,Yes,x\r\n'],
  ['another order', 'note,same,name\nx,YES,A'],
])('reads %s', (_name, content) => {
  expect(readCases(given(content), COLUMNS)).toEqual([{ name: 'A', same: 'yes', note: 'x' }]);
});

it('lets an optional column be absent', () => {
  expect(readCases(given('name,same\nA,no\n'), COLUMNS)).toEqual([{ name: 'A', same: 'no', note: '' }]);
});

it('names rows that are broken and reads the others', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(readCases(given('name,same,note\nA,maybe,\n,yes,\nB,no,"a ""b"", c"\nC\n'), COLUMNS)).toEqual([
    { name: 'B', same: 'no', note: 'a "b", c' },
  ]);
  expect(said.mock.calls.map(([line]) => String(line).replace(/^.*csv, /, ''))).toEqual([
    'line 2: left out, same is "maybe" instead of yes, no',
    'line 3: left out, name is "" instead of some text',
    'line 5: left out, same is "" instead of yes, no',
  ]);
  said.mockRestore();
});

it.each([
  ['no file', () => join(folder, 'nowhere.csv'), /ENOENT/],
  ['a column missing', () => given('name,note\nA,x\n'), /has the columns name, note; missing: same/],
  ['no cases', () => given('name,same,note\n'), /has no case/],
  ['an empty file', () => given(''), /missing: name, same/],
  ['another encoding', () => given(new Uint8Array([0x6e, 0xe9, 0x0a])), /not valid/],
])('says what is wrong with %s', (_name, file, message) => {
  expect(() => readCases(file(), COLUMNS)).toThrow(message);
});
