/** `npm run build`: dist/ with the compiled sources, the data files they read, and the bundled explorer. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = (script: string, ...args: string[]) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

rmSync(`${ROOT}dist`, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// Word lists and other data stand beside the code that reads them.
cpSync(`${ROOT}src`, `${ROOT}dist`, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !/\.tsx?$/.test(path),
});
if (!existsSync(`${ROOT}dist/cli/main.js`)) throw new Error('dist/cli/main.js was not built');
run('src/explorer/build.ts');
