import type { Command } from 'commander';
import { setting } from '../../config.ts';
import { type Access, createAccess, type TokenVerifier } from '../../graphql/access/access.ts';
import { openKeyRing } from '../../graphql/access/key-ring.ts';
import { ROLES, type Role } from '../../graphql/access/role.ts';
import { LEVELS, type Log } from '../../graphql/log.ts';
import { loadSchema } from '../../graphql/schema.ts';
import type { ServerOptions } from '../../graphql/server.ts';
import { DixitError } from '../../model/error.ts';
import type { Context } from './context.ts';
import { keyFileOf } from './key-file-of.ts';
import { createLogger } from './logger.ts';
import { numberOf, oneOf, switchOf } from './settings.ts';

/** Options of the commands that serve. */
export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly public?: boolean;
  readonly withoutKeys?: boolean;
  readonly keys?: string;
  readonly persisted?: string;
  readonly onlyPersisted?: boolean;
}

export function configureServing(command: Command): Command {
  return command
    .option('--port <number>', 'port; 0 takes a free one (default: $DIXIT_PORT or 4000)')
    .option('--host <address>', 'address to listen on (default: $DIXIT_HOST or 127.0.0.1)')
    .option('--keys <file>', 'file of API keys (default: $DIXIT_KEYS, or beside the store)')
    .option('--persisted <file>', 'manifest of operations that may be asked for by id')
    .option('--only-persisted', 'run no other operations')
    .option('--public', 'with --without-keys: let other machines reach a server that has no keys')
    .option('--without-keys', 'with --public: ask nobody who they are; everybody may read');
}

/** The log of a server, as the settings have it. */
export async function serverLog({ terminal }: Context): Promise<Log> {
  const onTerminal = Boolean(terminal.err.isTTY);
  const format = oneOf('logFormat', ['auto', 'text', 'json']);
  const level = oneOf('logLevel', ['auto', ...LEVELS]);
  return createLogger(
    {
      format: format === 'auto' ? (onTerminal ? 'text' : 'json') : format,
      level: level === 'auto' ? (onTerminal ? 'warn' : 'info') : level,
    },
    terminal.err,
  );
}

/** Who may what, as the settings have it. Throws KEYS_MALFORMED and ARGUMENT_INVALID. */
export async function serverAccess(context: Context, options: ServeOptions, log: Log): Promise<Access> {
  const anonymous = oneOf('anonymous', ['none', ...ROLES]);
  return createAccess({
    keys: openKeyRing(keyFileOf(context.storeUrl, options.keys), log),
    tokens: await tokens(),
    anonymous: anonymous === 'none' ? null : (anonymous as Role),
  });
}

/** What the settings say of limits and switches; libraries behind what is switched off are not loaded. */
export async function serverLimits(options: ServeOptions): Promise<Partial<ServerOptions>> {
  return {
    public: options.public ?? switchOf('public'),
    withoutKeys: options.withoutKeys ?? switchOf('withoutKeys'),
    timeLimit: numberOf('timeLimit') * 1_000,
    keep: numberOf('keep') * 1_000_000,
    patience: numberOf('stopTime') * 1_000,
    rates: { key: numberOf('rate'), address: numberOf('rateAnonymous') },
    proxies: numberOf('proxies'),
    introspection: switchOf('introspection'),
    graphiql: switchOf('graphiql'),
    origins: (setting('origins') ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean)
      .map(originOf),
    plugins: await persistedPlugins(options),
  };
}

async function persistedPlugins(options: ServeOptions): Promise<NonNullable<ServerOptions['plugins']>> {
  const file = options.persisted ?? setting('persisted');
  const only = options.onlyPersisted ?? switchOf('onlyPersisted');
  if (!file) {
    if (only)
      throw new DixitError(
        'ARGUMENT_INVALID',
        '--only-persisted without a list runs nothing; name one with --persisted',
      );
    return [];
  }
  const [{ readManifest }, { usePersisted }, { explorerOperations }] = await Promise.all([
    import('../../graphql/persisted/read-manifest.ts'),
    import('../../graphql/persisted/use-persisted.ts'),
    import('../../explorer/serve-explorer.ts'),
  ]);
  return usePersisted(readManifest(file, loadSchema()), { only, texts: await explorerOperations() });
}

async function tokens(): Promise<TokenVerifier | null> {
  const keys = setting('jwtKeys');
  if (!keys) return null;
  const issuer = setting('jwtIssuer');
  const audience = setting('jwtAudience');
  if (!issuer || !audience)
    throw new DixitError(
      'ARGUMENT_INVALID',
      'DIXIT_JWT_JWKS is set: set DIXIT_JWT_ISSUER and DIXIT_JWT_AUDIENCE too, or tokens made for others would open this server',
    );
  const { createTokenVerifier } = await import('../../graphql/access/json-web-tokens.ts');
  return createTokenVerifier({ keys, issuer, audience, roleClaim: setting('jwtRoleClaim')! });
}

function originOf(text: string): string {
  const url = text === '*' ? null : URL.parse(text);
  if (text === '*' || (url && url.origin === text && url.origin !== 'null')) return text;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `DIXIT_CORS_ORIGINS: "${text}" is no origin; give one such as https://desk.example, without a path or a final slash`,
  );
}
