import { Command } from 'commander';
import { askCommand } from './commands/ask.ts';
import { demoCommand } from './commands/demo.ts';
import { embedCommand } from './commands/embed.ts';
import { evidenceCommand } from './commands/evidence.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { findCommand } from './commands/find.ts';
import { ingestCommand } from './commands/ingest.ts';
import { judgeCommand } from './commands/judge.ts';
import { judgementsCommand } from './commands/judgements.ts';
import { keysCommand } from './commands/keys.ts';
import { revokeCommand } from './commands/revoke.ts';
import { serveCommand } from './commands/serve.ts';
import { statsCommand } from './commands/stats.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { type Context, createContext, type GlobalOptions } from './lib/context.ts';
import type { Terminal } from './lib/terminal.ts';

/** A command: its words and options, and what it does. Returns the exit code. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Usage examples, one command line each, without the leading "dixit". */
  readonly examples: readonly string[];
  configure(command: Command): Command;
  // biome-ignore lint/suspicious/noExplicitAny: arguments are as many and of such types as `configure` declares
  run(context: Context, ...args: any[]): Promise<number>;
}

/** Commands in the order the help lists them: the way of the data. */
export const COMMANDS: readonly CommandSpec[] = [
  ingestCommand,
  embedCommand,
  askCommand,
  extractCommand,
  serveCommand,
  keysCommand,
  exportCommand,
  evidenceCommand,
  findCommand,
  judgementsCommand,
  judgeCommand,
  revokeCommand,
  withdrawCommand,
  statsCommand,
  demoCommand,
];

/** The whole command line as a commander program; `exit` receives the exit code of the command that ran. */
export function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('dixit')
    .description(
      'Who affirms it, who denies it, in which words, through whom, in how many independent sources.',
    )
    .option(
      '--store <address>',
      'FILE.db, sqlite:FILE, sqlite::memory: or neo4j://HOST:PORT (default: $DIXIT_STORE or sqlite:dixit.db)',
    )
    .option('--json', 'print results as JSON', false)
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('(dixit --help lists the commands)');
  for (const spec of COMMANDS) {
    const command = spec.configure(new Command(spec.name).description(spec.summary));
    command
      .option('--store <address>', 'as above')
      .option('--json', 'print results as JSON')
      .addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  dixit ${line}`).join('\n')}`)
      .copyInheritedSettings(program)
      .action(async (...args: unknown[]) => {
        const options = { ...(command.optsWithGlobals() as GlobalOptions), ...definedOnly(command.opts()) };
        exit(await spec.run(createContext(terminal, options), ...args.slice(0, -2), options));
      });
    program.addCommand(command);
  }
  return program;
}

function definedOnly(options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
