/** `npm run build`: puts the explorer's files, bundled, into dist/explorer/, where serve-explorer.ts looks for them. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';

const target = new URL('../../dist/explorer/', import.meta.url);

await mkdir(target, { recursive: true });
await writeFile(new URL('explorer.js', target), await bundle());
for (const name of ['index.html', 'explorer.css', 'favicon.svg'])
  await copyFile(new URL(name, import.meta.url), new URL(name, target));
