import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/**
 * Who may import whom, by top folder of src/ (docs/architecture.md). `cli`, `pipeline.ts` put parts together.
 * A value ending in `.ts` allows that one file only: an interface, not an implementation.
 */
const LAW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  article: ['model'],
  extraction: ['model'],
  resolution: ['model'],
  store: ['model'],
  search: ['model'],
  queue: ['model', 'store/store.ts'],
  graphql: [
    'model',
    'store/store.ts',
    'search/search.ts',
    'explorer/serve-explorer.ts',
    'export/export-graph.ts',
    'export/evidence/claim-evidence.ts',
    'export/gephi-lite.ts',
  ],
  export: ['model', 'store/store.ts'],
  explorer: [],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(resolve(SRC, file), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(
    (match) => match[1]!,
  );
  return specifiers.map((specifier) => ({
    from: file,
    to: relative(SRC, resolve(SRC, dirname(file), specifier)).replaceAll('\\', '/'),
  }));
}

/** The imports that break the law. */
function violations(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => {
      const [folder] = from.split('/');
      const allowed = LAW[folder!];
      if (!allowed) return false;
      if (to.startsWith('..')) return true;
      return !(
        to.startsWith(`${folder}/`) || allowed.some((part) => to === part || to.startsWith(`${part}/`))
      );
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

const files = globSync('**/*.ts', { cwd: SRC }).map((file) => file.replaceAll('\\', posix.sep));

describe('import law', () => {
  it('sees the source files and their imports', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(50);
  });

  it('recognises a violation', () => {
    expect(violations([{ from: 'search/x.ts', to: 'store/sqlite/y.ts' }])).toEqual([
      'search/x.ts imports store/sqlite/y.ts',
    ]);
    expect(violations([{ from: 'graphql/x.ts', to: 'store/neo4j/y.ts' }])).toHaveLength(1);
    expect(violations([{ from: 'model/x.ts', to: 'article/read.ts' }])).toHaveLength(1);
  });

  it('holds in every file under src/', () => {
    expect(violations(files.flatMap(importsOf))).toEqual([]);
  });

  it('knows every folder of src/', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!));
    folders.delete('cli');
    expect([...folders].filter((folder) => !(folder in LAW))).toEqual([]);
  });
});
