import { readFileSync } from 'node:fs';
import { Command } from 'commander';
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

/**
 * Commands in the order the help lists them: the way of the data. Each is loaded when it is asked for, as the libraries of a
 * server take longer to load than a question takes to answer.
 */
const COMMANDS: Readonly<Record<string, () => Promise<CommandSpec>>> = {
  ingest: async () => (await import('./commands/ingest.ts')).ingestCommand,
  embed: async () => (await import('./commands/embed.ts')).embedCommand,
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  keys: async () => (await import('./commands/keys.ts')).keysCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  evidence: async () => (await import('./commands/evidence.ts')).evidenceCommand,
  find: async () => (await import('./commands/find.ts')).findCommand,
  articles: async () => (await import('./commands/articles.ts')).articlesCommand,
  judgements: async () => (await import('./commands/judgements.ts')).judgementsCommand,
  judge: async () => (await import('./commands/judge.ts')).judgeCommand,
  revoke: async () => (await import('./commands/revoke.ts')).revokeCommand,
  withdraw: async () => (await import('./commands/withdraw.ts')).withdrawCommand,
  stats: async () => (await import('./commands/stats.ts')).statsCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
};

const STORE =
  'FILE.db, sqlite:FILE, sqlite::memory: or neo4j://HOST:PORT (default: $DIXIT_STORE or sqlite:dixit.db)';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Every command, or the one of a name. */
export function loadCommands(name?: string): Promise<CommandSpec[]> {
  const wanted =
    name !== undefined && Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
  return Promise.all(wanted.map((load) => load()));
}

/**
 * The command that a command line names; undefined where it names none or asks for help about all of them. Only options
 * that every command has may stand before it.
 */
export function commandNamed(argv: readonly string[]): string | undefined {
  let at = 0;
  while (at < argv.length && /^--(?:store|json)(?:=|$)/.test(argv[at]!)) at += argv[at] === '--store' ? 2 : 1;
  return argv[at];
}

/** The command line of some commands as a commander program; `exit` receives the exit code of the command that ran. */
export function createProgram(
  commands: readonly CommandSpec[],
  terminal: Terminal,
  exit: (code: number) => void,
): Command {
  const program = new Command('dixit')
    .description(
      'Who affirms it, who denies it, in which words, through whom, in how many independent sources.',
    )
    .version(version, '-V, --version', 'print the version')
    .option('--store <address>', STORE)
    .option('--json', 'print results as JSON', false)
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('(dixit --help lists the commands)');
  for (const spec of commands) {
    const command = spec.configure(new Command(spec.name).description(spec.summary));
    command
      .option('--store <address>', STORE)
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
