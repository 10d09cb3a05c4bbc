import { realpathSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { DixitError } from '../model/error.ts';
import { EXIT, exitCodeOf } from './lib/exit-code.ts';
import type { Terminal } from './lib/terminal.ts';
import { commandNamed, createProgram, loadCommands } from './program.ts';

/** Runs one command line (without node and script). Resolves to the exit code; never throws for expected errors. */
export async function run(
  argv: readonly string[],
  terminal: Terminal = { out: process.stdout, err: process.stderr, env: process.env },
): Promise<number> {
  let exitCode: number = EXIT.OK;
  try {
    const program = createProgram(await loadCommands(commandNamed(argv)), terminal, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    if (error instanceof DixitError) {
      terminal.err.write(`dixit: ${error.message} [${error.code}]\n`);
      return exitCodeOf(error.code);
    }
    terminal.err.write(
      `dixit: unexpected error, please report it\n${error instanceof Error ? error.stack : error}\n`,
    );
    return EXIT.UNEXPECTED;
  }
}

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  // Compiled once, read again at later starts: half of the time to the first answer. Where it cannot be kept, nothing is lost.
  enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dixit'));
  // A reader that closes the pipe early ("dixit ask … | head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.OK);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
