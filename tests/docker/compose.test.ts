import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { load as readYaml } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = readYaml(read('docker-compose.yml')) as Compose;
const services = Object.entries(compose.services);
const of = (profile: string | null) =>
  services.filter(([, { profiles }]) => (profiles?.[0] ?? null) === profile);

/** Official JSON schema of the Compose Specification (fixtures/NOTICE.md says from where). */
const ajv = new Ajv({ strict: false, allErrors: true });
// ajv-formats is CommonJS: its function is the module itself or its default, by loader.
const formats = addFormats as unknown as { default?: (ajv: Ajv) => void } & ((ajv: Ajv) => void);
(formats.default ?? formats)(ajv);
// It names its own dialect by https, which is not the dialect's name; Ajv's default is that dialect.
const { $schema: _, ...schema } = JSON.parse(read('tests/docker/fixtures/compose-spec.json'));
const validate = ajv.compile(schema);

describe('docker-compose.yml', () => {
  it('is valid by the Compose schema', () => {
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would be found invalid, were it', () => {
    expect(validate({ services: { neo4j: { imagee: 'x' } } })).toBe(false);
    expect(validate({ services: { neo4j: { depends_on: { api: { condition: 'healthy' } } } } })).toBe(false);
  });

  it.each([null, 'production'])(
    'profile %s: one Neo4j and one API that waits until it is healthy',
    (profile) => {
      const [[neo4jName, neo4j], [, api]] = of(profile) as [[string, Service], [string, Service]];
      expect(of(profile)).toHaveLength(2);
      expect(neo4j.image).toMatch(/^neo4j:5\.26/);
      expect(neo4j.healthcheck!.test.join(' ')).toContain('cypher-shell');
      expect(api.build).toBe('.');
      expect(api.depends_on).toEqual({ [neo4jName]: { condition: 'service_healthy' } });
      expect(api.environment.DIXIT_STORE).toBe(`neo4j://${neo4jName}:7687`);
      expect(neo4j.volumes.some((volume) => volume.endsWith(':/data'))).toBe(true);
    },
  );

  it('keeps data in named volumes, and publishes to this machine only', () => {
    for (const [name, { volumes, ports = [] }] of services) {
      for (const volume of volumes)
        expect(Object.keys(compose.volumes), name).toContain(volume.split(':')[0]);
      for (const port of ports) expect(port, name).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('has no default password: production asks for one, and stops without', () => {
    for (const [name, { environment }] of of('production')) {
      const secrets = Object.entries(environment).filter(([key]) => /AUTH|PASSWORD/.test(key));
      expect(secrets.length, name).toBeGreaterThan(0);
      for (const [key, value] of secrets) {
        expect(value, `${name} ${key}`).toContain('${NEO4J_PASSWORD:?');
        expect(value.replace('${COMPOSE_PROFILES:+${NEO4J_PASSWORD:?', ''), `${name} ${key}`).not.toMatch(
          /:-|none/,
        );
      }
    }
    expect(
      of('production').flatMap(([, { ports = [] }]) => ports.filter((port) => port.endsWith(':7687'))),
    ).toEqual([]);
  });

  it('sets only variables that Dixit reads', () => {
    const known = new Set<string>(Object.values(SETTINGS).map(({ name }) => name));
    for (const [name, { build, environment }] of services) {
      if (build)
        for (const key of Object.keys(environment)) expect(known.has(key), `${name} ${key}`).toBe(true);
    }
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('runs the pinned Node, not as root, without development packages, with a health check', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
    const [major] = devDependencies.node.replace(/^\D*/, '').split('.');
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
    expect(new Set(images)).toEqual(new Set([`node:${major}-slim`]));
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('ENTRYPOINT'));
    expect(dockerfile).toContain('npm ci --omit=dev');
    expect(last).toContain('HEALTHCHECK');
  });

  it('copies only what the build context holds', () => {
    const ignore = read('.dockerignore').split('\n');
    const kept = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    const given = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
      match[1]!.split(' '),
    );
    for (const file of given.filter((one) => one !== '.')) expect(kept, file).toContain(file);
    for (const needed of ['src', 'bin', 'scripts', 'schema.graphql', 'tsconfig.build.json'])
      expect(kept).toContain(needed);
    expect(ignore[0]).toBe('**');
  });
});
