import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dixit } from './terminal.ts';

describe('dixit keys', () => {
  let dir: string;
  let file: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'dixit-keys-'));
    file = join(dir, 'keys.json');
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const keys = (...args: string[]) => dixit('keys', ...args, '--keys', file);

  it('none at first', async () => {
    expect((await keys('list')).out).toBe(`no keys in ${file}: the server asks nobody who they are\n`);
    expect(existsSync(file)).toBe(false);
  });

  it('made: the key alone goes to standard output, once', async () => {
    const { code, out, err } = await keys('create', '--role', 'editor', '--name', 'the desk');
    expect(code).toBe(0);
    expect(out).toMatch(/^dixit_[a-z2-9]{10}_[\w-]{43}\n$/);
    expect(err).toContain('(editor)');
    expect(readFileSync(file, 'utf8')).not.toContain(out.trim().slice(-43));
  });

  it('listed without secrets, and revoked by id', async () => {
    const made = JSON.parse(
      (await keys('create', '--role', 'reader', '--name', 'a page', '--expires', '2999-01-01', '--json')).out,
    );
    expect(made).toMatchObject({
      role: 'reader',
      name: 'a page',
      expiresAt: '2999-01-01T00:00:00.000Z',
      file,
    });
    const listed = JSON.parse((await keys('list', '--json')).out);
    expect(listed.map(({ role }: { role: string }) => role)).toEqual(['editor', 'reader']);
    expect(JSON.stringify(listed)).not.toContain('hash');
    expect((await keys('revoke', made.id)).out).toBe(`revoked ${made.id} (reader, a page)\n`);
    const { out } = await keys('list');
    expect(out).toMatch(
      new RegExp(
        `^\\w{10}  editor  made .* live +the desk\n${made.id}  reader  made .* revoked .* a page\n$`,
      ),
    );
  });

  it.each([
    [['create', '--name', 'x'], '--role (none)'],
    [['create', '--role', 'owner', '--name', 'x'], '--role owner'],
    [['create', '--role', 'reader'], '--name'],
    [['create', '--role', 'reader', '--name', 'x', '--expires', 'soon'], '"soon"'],
    [['create', '--role', 'reader', '--name', 'x', '--expires', '2001-01-01'], 'has passed'],
    [['revoke'], 'by its id'],
    [['revoke', 'nothere234'], '"nothere234"'],
    [['forge'], '"forge"'],
  ])('%j is refused with exit code 2', async (args, message) => {
    const before = readFileSync(file, 'utf8');
    const { code, err } = await keys(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('stand beside a SQLite store unless told otherwise', async () => {
    const store = `sqlite:${join(dir, 'graph.db')}`;
    await dixit('keys', 'create', '--role', 'reader', '--name', 'x', '--store', store);
    expect(existsSync(join(dir, 'graph.db.keys.json'))).toBe(true);
  });

  it('a name cannot steer the terminal', async () => {
    await keys('create', '--role', 'reader', '--name', 'a\u001b[2Jb');
    expect((await keys('list')).out).not.toContain('\u001b');
  });
});
