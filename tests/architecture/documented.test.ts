import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/cli/program.ts';
import { SETTINGS } from '../../src/config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

describe('every public thing is documented', () => {
  it('commands: summary, examples, a heading in docs/cli.md', async () => {
    const docs = read('docs/cli.md');
    for (const command of await loadCommands()) {
      expect(command.summary, command.name).toMatch(/^[A-Z].{10,}\.$/);
      expect(command.examples.length, command.name).toBeGreaterThan(0);
      expect(docs).toContain(`## dixit ${command.name}`);
    }
  });

  it('environment variables: in docs/cli.md with their fallback', () => {
    const docs = read('docs/cli.md');
    for (const { name, description } of Object.values(SETTINGS)) {
      expect(docs).toContain(`\`${name}\``);
      expect(docs).toContain(description);
    }
  });

  it('no environment variable is read that the settings do not name', () => {
    const known = new Set<string>([
      ...Object.values(SETTINGS).map(({ name }) => name as string),
      'NO_COLOR',
      'XDG_CACHE_HOME',
      'NODE_ENV',
    ]);
    const used = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(/\benv\.([A-Z][A-Z0-9_]+)/g)].map((match) => `${match[1]} in ${file}`),
    );
    expect(used.filter((use) => !known.has(use.split(' ')[0]!))).toEqual([]);
  });

  it('schema: every type, field, argument and enum value is described', () => {
    const schema = buildSchema(read('schema.graphql'));
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue;
      if (!type.description) bare.push(type.name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) bare.push(`${type.name}.${field.name}`);
          if ('args' in field) {
            for (const arg of field.args)
              if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
          }
        }
      }
      if (isEnumType(type)) {
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      }
    }
    expect(Object.keys(schema.getTypeMap()).length).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });

  it('rules: every rule file of extraction has a comment that says what it fires on and what not', () => {
    const rules = globSync('src/extraction/**/rules/*.ts', { cwd: ROOT }).filter(
      (file) => !/\/(index|rules)\.ts$/.test(file),
    );
    expect(rules.length).toBeGreaterThan(10);
    const bare = rules.filter((file) => {
      const comments = read(file).match(/\/\*\*[\s\S]*?\*\//g) ?? [];
      return !comments.some((comment) => /fires on/i.test(comment) && /\bnot\b/i.test(comment));
    });
    expect(bare).toEqual([]);
  });
});
