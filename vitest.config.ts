import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests of functions of text alone: one process for all of a worker's files, which compiles and warms the rules once. A third
 * of the processor time of a process for each file, and what one file's words leave behind must not change another's answers.
 */
const PURE = ['tests/{article,extraction,model}/**/*.test.ts', 'tests/resolution/claims/**/*.test.ts'];
/** Files whose tests need a Neo4j: they run one after another against one server, as Community has one database. */
const NEO4J = ['tests/**/*neo4j*.test.ts'];

export default defineConfig({
  // Without vite's "development" condition, under which our code would load another copy of graphql than its libraries.
  ssr: {
    resolve: {
      conditions: ['module', 'node', 'import', 'default'],
      externalConditions: ['module-sync', 'node', 'import'],
    },
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...NEO4J, ...PURE],
        },
      },
      { extends: true, test: { name: 'text', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          // A cold server compiles every statement anew.
          testTimeout: 300_000,
          include: NEO4J,
          fileParallelism: false,
          globalSetup: ['tests/support/neo4j-server.ts'],
        },
      },
    ],
  },
});
