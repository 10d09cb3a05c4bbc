#!/usr/bin/env node
// Starts Dixit on a Node that can run it: this one when new enough, else the one installed beside it (node_modules/.bin).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const script = existsSync(at('src/cli/main.ts')) ? at('src/cli/main.ts') : at('dist/cli/main.js');
const major = Number(process.versions.node.split('.')[0]);
const local = at('node_modules/.bin/node');

if (major >= 24) {
  const { main } = await import(script);
  await main();
} else if (existsSync(local)) {
  const result = spawnSync(local, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = result.status ?? 1;
} else {
  console.error(
    `dixit needs Node 24 or newer; this is ${process.version}. Run "npm ci" in the checkout, or install a newer Node.`,
  );
  process.exitCode = 1;
}
