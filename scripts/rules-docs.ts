import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Files that hold a rule: one rule, one file, in a folder called `rules`. */
const RULES = '{article,extraction,resolution}/**/rules/*.ts';

/** The text of docs/rules.md: each rule's id and the comment its file opens with. */
export function rulesDocs(): string {
  const files = globSync(RULES, { cwd: SRC })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\/(index|rules)\.ts$/.test(file))
    .sort();
  const folders = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/')));
  return [
    '# Rules',
    'Generated from the comments that rule files open with, by `npm run docs:rules`; do not edit. The rule of a fact ' +
      '(`--explain`, or `rule` in the graph) is named after the file listed here. The order in which rules run, and why, stands in the list beside each folder.',
    ...[...folders].flatMap(([folder, rules]) => [
      `## ${folder.replace('/rules', '')}`,
      ...rules.flatMap((file) => [`### ${file.slice(folder.length + 1, -3)}`, head(file)]),
    ]),
    '',
  ].join('\n\n');
}

/** The comment that says what a rule fires on (else the first one), as Markdown. */
function head(file: string): string {
  const comments = [...readFileSync(SRC + file, 'utf8').matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(
    (match) => match[1]!,
  );
  const comment = comments.find((text) => /fires on/i.test(text)) ?? comments[0] ?? '';
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}
