import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { DixitError } from '../model/error.ts';
import { EXIT, exitCodeOf } from './lib/exit-code.ts';
import type { Terminal } from './lib/terminal.ts';
import { createProgram } from './program.ts';

/** Runs one command line (without node and script). Resolves to the exit code; never throws for expected errors. */
export async function run(
  argv: readonly string[],
  terminal: Terminal = { out: process.stdout, err: process.stderr, env: process.env },
): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
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

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  // A reader that closes the pipe early ("dixit ask … | head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.OK);
    throw error;
  });
  process.exitCode = await run(process.argv.slice(2));
}
