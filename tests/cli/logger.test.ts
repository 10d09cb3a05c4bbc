import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger, type LogOptions } from '../../src/cli/lib/logger.ts';

async function logged(options: LogOptions, write: (log: Awaited<ReturnType<typeof createLogger>>) => void) {
  const lines: string[] = [];
  const out = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  write(await createLogger(options, out));
  return lines.join('');
}

describe('the log', () => {
  it('as JSON: one object a line, with level, time and fields', async () => {
    const text = await logged({ format: 'json', level: 'info' }, (log) => {
      log('request', { requestId: 'r', status: 200, nothing: undefined });
      log('left out', { level: 'debug' });
      log('unexpected error', { level: 'error', error: 'Error: two\n    at lines' });
    });
    const [first, second, ...rest] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      msg: 'request',
      requestId: 'r',
      status: 200,
    });
    expect(second).toMatchObject({ level: 'error', error: 'Error: two\n    at lines' });
    expect(rest).toEqual([]);
  });

  it('as text: a line for people, which callers’ text cannot break out of', async () => {
    const text = await logged({ format: 'text', level: 'warn' }, (log) => {
      log('request', { requestId: 'r' });
      log('not ready', { level: 'warn', reason: 'a\u001b[2J\u0007b' });
    });
    expect(text).toBe('warn not ready reason=a [2J b\n');
  });

  it.each(['json', 'text'] as const)('no secret gets into it (%s)', async (format) => {
    const secret = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';
    const text = await logged({ format, level: 'debug' }, (log) => {
      log(`tried dixit_abcdefghjk_${secret}`, {
        header: `Bearer ${secret}`,
        basic: 'Basic dXNlcjpwYXNz',
        token: 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl',
        store: 'neo4j://neo4j:s3cret@db.example:7687',
      });
    });
    for (const hidden of [secret, 'dXNlcjpwYXNz', 'c2lnbmF0dXJl', 's3cret'])
      expect(text).not.toContain(hidden);
    expect(text).toContain('dixit_abcdefghjk_…');
    expect(text).toContain('db.example:7687');
  });
});
