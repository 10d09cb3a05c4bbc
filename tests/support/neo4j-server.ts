/**
 * The Neo4j that the tests of project "neo4j" run against (vitest.config.ts): files named `*neo4j*.test.ts`, one after
 * another, since Community has one database. Looked for in this order: NEO4J_URI with NEO4J_USER and NEO4J_PASSWORD;
 * a container, where an engine answers; the local server of scripts/neo4j-local.ts. With none the run fails: these tests
 * are never skipped.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../scripts/neo4j-local.ts';

export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jServer;
  }
}

interface Found extends Neo4jServer {
  readonly how: string;
  stop(): Promise<void>;
}

const PASSWORD = 'for-tests-only';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findServer();
  const { uri, user, password } = found;
  try {
    console.log(`Neo4j tests run against ${await describe(found)} at ${uri} (${found.how})`);
  } catch (error) {
    await found.stop();
    throw error;
  }
  project.provide('neo4j', { uri, user, password });
  return () => found.stop();
}

async function findServer(): Promise<Found> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user, password, how: 'named by NEO4J_URI', stop: async () => {} };
  const reasons: string[] = [];
  for (const find of [inContainer, onThisMachine]) {
    try {
      return await find();
    } catch (error) {
      reasons.push(`  - ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `No Neo4j for the tests, which are never skipped:\n${reasons.join('\n')}\nDo one of these: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 whose data may be deleted; start a container engine (Docker, Podman); install Java 17 or newer and Maven.`,
  );
}

async function inContainer(): Promise<Found> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    throw new Error('container: no container engine answers');
  }
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer('neo4j:5.26-community').withPassword(PASSWORD).start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    how: 'container',
    stop: async () => void (await container.stop()),
  };
}

async function onThisMachine(): Promise<Found> {
  try {
    const server = await startLocalNeo4j({
      data: mkdtempSync(join(tmpdir(), 'dixit-neo4j-')),
      password: PASSWORD,
      ephemeral: true,
      log: (line) => console.log(line),
    });
    return { ...server, how: 'local server from Maven Central' };
  } catch (error) {
    throw new Error(`local server: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function describe({ uri, user, password }: Neo4jServer): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery('CALL dbms.components() YIELD name, versions, edition');
    const [first] = records;
    return `${first?.get('name')} ${first?.get('versions')[0]} ${first?.get('edition')}`;
  } finally {
    await driver.close();
  }
}
