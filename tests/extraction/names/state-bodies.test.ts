import { expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const organizations = (text: string) =>
  extract({ id: 'art_test', language: 'en', text }).entities.flatMap(({ kind, name }) =>
    kind === 'Organization' ? [name] : [],
  );

it.each([
  ["China's foreign ministry rejected the report.", "China's foreign ministry"],
  ['Japan’s central bank kept rates unchanged.', 'Japan’s central bank'],
  ["South Africa's army said two soldiers had died.", "South Africa's army"],
  ["Brazil's supreme court spokesman Luis Prado said so.", "Brazil's supreme court"],
])('%s', (text, name) => expect(organizations(text)).toEqual([name]));

it.each([
  ["Israel's military operation killed ten."],
  ["China's bank loans fell."],
  ["Paul's ministry was long."],
])('not: %s', (text) => expect(organizations(text)).toEqual([]));
