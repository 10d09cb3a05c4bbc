import { describe, expect, it } from 'vitest';
import { checkListening } from '../../../src/graphql/access/check-listening.ts';

const open = { keyed: false, public: false, withoutKeys: false };

describe('listening where others reach a server without keys', () => {
  it.each(['0.0.0.0', '::', '192.0.2.7'])('%s is refused, unless asked for twice', async (host) => {
    await expect(checkListening(host, open)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    await expect(checkListening(host, { ...open, public: true })).rejects.toThrow(/--without-keys/);
    await expect(checkListening(host, { ...open, withoutKeys: true })).rejects.toThrow(/--public/);
    await checkListening(host, { ...open, public: true, withoutKeys: true });
    await checkListening(host, { ...open, keyed: true });
  });

  it.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1'])('%s is this machine', async (host) => {
    await checkListening(host, open);
  });
});
