import { Writable } from 'node:stream';
import { EXIT } from '../src/cli/lib/exit-code.ts';
import { createProgram, loadCommands } from '../src/cli/program.ts';
import { SETTINGS } from '../src/config.ts';

const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  OK: 'Done.',
  UNEXPECTED: 'Unexpected error: a defect of Dixit.',
  USAGE: 'The command line itself is wrong.',
  PARTIAL: 'Some input was set aside, with its reason; the rest is done.',
  INPUT: 'No input could be used.',
  STORE: 'The store cannot be reached, refuses the password, is full, or has another version.',
  EMBEDDINGS:
    'The embeddings endpoint is down, slow or answers nonsense, or the stored vectors are of another model.',
};

/** The text of docs/cli.md. */
export async function cliDocs(): Promise<string> {
  const nowhere = () =>
    Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY: false });
  const commands = await loadCommands();
  const program = createProgram(commands, { out: nowhere(), err: nowhere(), env: {} }, () => {});
  const help = (name: string) => {
    const command = program.commands.find((known) => known.name() === name)!;
    const examples = commands.find((known) => known.name === name)!.examples;
    return `${command.helpInformation()}\nExamples:\n${examples.map((line) => `  dixit ${line}`).join('\n')}`;
  };
  return [
    '# Command line',
    "Generated from the commands' own help by `npm run docs:cli`; do not edit.",
    'In a checkout, `npx dixit …` runs it after `npm ci`. Results go to standard output, progress and notices to standard error.',
    ...commands.flatMap(({ name }) => [`## dixit ${name}`, `\`\`\`text\n${help(name)}\n\`\`\``]),
    '## Environment variables',
    [
      '| name | default | meaning |',
      '|---|---|---|',
      ...Object.values(SETTINGS).map(
        ({ name, fallback, description }) =>
          `| \`${name}\` | ${fallback ? `\`${fallback}\`` : ''} | ${description} |`,
      ),
    ].join('\n'),
    '## Exit codes',
    [
      '| code | meaning |',
      '|---|---|',
      ...Object.entries(EXIT).map(
        ([name, code]) => `| ${code} | ${EXIT_MEANINGS[name as keyof typeof EXIT]} |`,
      ),
    ].join('\n'),
    '',
  ].join('\n\n');
}
