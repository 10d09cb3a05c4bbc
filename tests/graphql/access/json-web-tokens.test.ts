import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccess } from '../../../src/graphql/access/access.ts';
import { createTokenVerifier } from '../../../src/graphql/access/json-web-tokens.ts';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { type Api, serveWith } from '../harness.ts';

const ISSUER = 'https://id.example/';
const AUDIENCE = 'dixit';
const STATS = '{ stats { articles } }';
const REVOKE =
  'mutation { revoke(input: { judgement: "jud_aaaaaaaaaaaaaaaaaaaa", by: "Ann" }) { ... on Refused { code } } }';

/** An identity provider: a real HTTP server of a real key set. */
class Provider {
  keys: object[] = [];
  asked = 0;
  readonly #server: Server = createServer((_request, response) => {
    this.asked++;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: this.keys }));
  });
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/jwks`;
  }
  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('tokens of an identity provider', () => {
  const provider = new Provider();
  let api: Api;
  let privateKey: CryptoKey;
  let publicKey: CryptoKey;
  beforeAll(async () => {
    ({ privateKey, publicKey } = await generateKeyPair('ES256'));
    provider.keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }];
    const keys = await provider.start();
    const tokens = createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'desk.roles' });
    api = await serveWith(
      { access: createAccess({ keys: null, tokens, anonymous: null }) },
      openSqliteStore(':memory:'),
    );
  });
  afterAll(async () => {
    await api.close();
    provider.stop();
  });

  /** A token as it should be, but for what is changed. */
  function token(
    change: (token: SignJWT) => SignJWT = (same) => same,
    claims: object = { desk: { roles: ['reader'] } },
  ) {
    return change(
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setSubject('ann')
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setExpirationTime('5m'),
    ).sign(privateKey);
  }
  const ask = (given: string, query = STATS) => api.ask(query, {}, { authorization: `Bearer ${given}` });

  it('open what their role may', async () => {
    const reader = await token();
    expect((await ask(reader)).errors).toBeUndefined();
    expect((await ask(reader, REVOKE)).status).toBe(403);
    const editor = await token(undefined, { desk: { roles: ['staff', 'reader', 'editor'] } });
    expect((await ask(editor, REVOKE)).data.revoke.code).toBe('ID_NOT_FOUND');
    expect(api.events.at(-1)).toMatchObject({ caller: 'token ann' });
    // The key set was fetched once.
    expect(provider.asked).toBe(1);
  });

  it.each([
    ['expired', (one: SignJWT) => one.setExpirationTime(new Date(Date.now() - 60_000)), /expired/],
    ['of another issuer', (one: SignJWT) => one.setIssuer('https://evil.example/'), /"iss"/],
    ['for another audience', (one: SignJWT) => one.setAudience('other'), /"aud"/],
    ['not valid yet', (one: SignJWT) => one.setNotBefore(new Date(Date.now() + 60_000)), /"nbf"/],
  ])('%s: refused', async (_what, change, message) => {
    const { status, errors } = await ask(await token(change));
    expect(status).toBe(401);
    expect(errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(errors![0]!.message).toMatch(message);
  });

  it('of a key the provider does not have: refused', async () => {
    const unknown = new SignJWT({ desk: { roles: ['admin'] } })
      .setProtectedHeader({ alg: 'ES256', kid: 'two' })
      .setSubject('ann')
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m');
    const { status, errors } = await ask(await unknown.sign(privateKey));
    expect(status).toBe(401);
    expect(errors![0]!.message).toMatch(/not signed/);
  });

  it('without an end, or without a subject: refused', async () => {
    const sign = (one: SignJWT) =>
      one
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .sign(privateKey);
    for (const forever of [
      await sign(new SignJWT({ desk: { roles: ['admin'] } }).setSubject('ann')),
      await sign(new SignJWT({ desk: { roles: ['admin'] } }).setExpirationTime('5m')),
    ])
      expect((await ask(forever)).status).toBe(401);
  });

  it('forged: without a signature, with a changed one, or signed with the public key as a secret', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      sub: 'ann',
      iss: ISSUER,
      aud: AUDIENCE,
      exp: Math.floor(Date.now() / 1_000) + 300,
      desk: { roles: ['admin'] },
    };
    const [head, body, signature] = (await token()).split('.') as [string, string, string];
    const changed = part({
      ...JSON.parse(Buffer.from(body, 'base64url').toString()),
      desk: { roles: ['admin'] },
    });
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    const forged = [
      `${part({ alg: 'none' })}.${part(claims)}.`,
      `${part({ alg: 'none', kid: 'one' })}.${part(claims)}.${signature}`,
      `${head}.${changed}.${signature}`,
      `${head}.${body}.`,
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret),
      // A key that the token itself brings along.
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(publicKey) })
        .sign((await generateKeyPair('ES256')).privateKey),
      'a.b.c',
      '..',
    ];
    for (const one of forged) {
      const { status, errors } = await ask(one, STATS);
      expect(status, one).toBe(401);
      expect(errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    }
    expect(api.calls).not.toContain('write');
  });

  it.each([
    [{}, 401],
    [{ desk: 'reader' }, 401],
    [{ desk: { roles: ['owner', 7, null] } }, 401],
    [{ desk: { roles: 'admin' } }, 200],
    [{ 'desk.roles': 'reader' }, 200],
    [{ roles: ['admin'] }, 401],
  ])('the role claim of %j gives %i', async (claims, status) => {
    expect((await ask(await token(undefined, claims))).status).toBe(status);
  });

  it('an API key is no token', async () => {
    expect((await ask('dixit_aaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).status).toBe(401);
  });
});

describe('the key set', () => {
  const claims = (key: CryptoKey) =>
    new SignJWT({ role: 'reader' })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('ann')
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(key);

  it('may be a file', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const dir = mkdtempSync(join(tmpdir(), 'dixit-jwks-'));
    const keys = join(dir, 'jwks.json');
    writeFileSync(keys, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one' }] }));
    const { verify } = createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' });
    expect(await verify(await claims(privateKey))).toMatchObject({
      kind: 'token',
      id: 'ann',
      role: 'reader',
    });
    writeFileSync(keys, 'nothing');
    expect(() =>
      createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' }),
    ).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
    rmSync(dir, { recursive: true });
  });

  it('is fetched by https only, or from this machine', () => {
    expect(() =>
      createTokenVerifier({
        keys: 'http://id.example/jwks',
        issuer: ISSUER,
        audience: AUDIENCE,
        roleClaim: 'role',
      }),
    ).toThrow(/https only/);
  });

  it('that cannot be reached is no fault of the token: 503', async () => {
    const gone = new Provider();
    const keys = await gone.start();
    gone.stop();
    const { privateKey } = await generateKeyPair('ES256');
    const tokens = createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role' });
    const api = await serveWith(
      { access: createAccess({ keys: null, tokens, anonymous: null }) },
      openSqliteStore(':memory:'),
    );
    const { status, errors } = await api.ask(
      STATS,
      {},
      { authorization: `Bearer ${await claims(privateKey)}` },
    );
    expect(status).toBe(503);
    expect(errors![0]!.extensions).toEqual({ code: 'ACCESS_UNAVAILABLE' });
    await api.close();
  });
});
