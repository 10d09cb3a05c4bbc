import type { Command } from 'commander';
import { addKey, type KeyEntry, readKeys, revokeKey } from '../../graphql/access/key-file.ts';
import { ROLES, roleNamed } from '../../graphql/access/role.ts';
import { DixitError } from '../../model/error.ts';
import type { Context } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { keyFileOf } from '../lib/key-file-of.ts';
import { safe } from '../lib/terminal.ts';
import type { CommandSpec } from '../program.ts';

interface Options {
  readonly keys?: string;
  readonly role?: string;
  readonly name?: string;
  readonly expires?: string;
}

export const keysCommand: CommandSpec = {
  name: 'keys',
  summary: 'Make, list and revoke the API keys of a server; a running one takes note within a second.',
  examples: [
    'keys create --role reader --name "newsroom dashboard"',
    'keys create --role admin --name Marie --expires 2027-01-01',
    'keys list',
    'keys revoke abcdefghjk',
  ],
  configure: (command: Command) =>
    command
      .argument('<action>', 'create, list or revoke')
      .argument('[id]', 'id of the key to revoke (dixit keys list)')
      .option('--role <role>', `what the new key may: ${ROLES.join(', ')}`)
      .option('--name <words>', 'whom or what the new key is for')
      .option('--expires <date>', 'day from which the new key is worthless (default: never)')
      .option('--keys <file>', 'file of the keys (default: $DIXIT_KEYS, or beside the store)'),
  async run(context: Context, action: string, id: string | undefined, options: Options) {
    const file = keyFileOf(context.storeUrl, options.keys);
    if (action === 'create') create(context, file, options);
    else if (action === 'list') list(context, file);
    else if (action === 'revoke') revoke(context, file, id);
    else
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${action}" is nothing to do with keys; say create, list or revoke`,
      );
    return EXIT.OK;
  },
};

function create(context: Context, file: string, { role: word, name, expires }: Options): void {
  const role = roleNamed(word);
  if (!role)
    throw new DixitError(
      'ARGUMENT_INVALID',
      `--role ${word ?? '(none)'} is no role; give one of ${ROLES.join(', ')}`,
    );
  if (!name?.trim()) throw new DixitError('ARGUMENT_INVALID', 'say with --name whom or what the key is for');
  const now = new Date();
  const { entry, key } = addKey(
    file,
    { name: name.trim(), role, expiresAt: expires === undefined ? null : expiryOf(expires, now) },
    now.toISOString(),
  );
  if (context.json) {
    context.print(JSON.stringify({ ...shown(entry), key, file }));
    return;
  }
  context.notice(`key ${entry.id} (${role}) kept in ${file}; it is shown this once:`);
  context.print(key);
}

function list(context: Context, file: string): void {
  const keys = readKeys(file);
  if (context.json) {
    context.print(JSON.stringify(keys.map(shown)));
    return;
  }
  if (keys.length === 0) context.print(`no keys in ${file}: the server asks nobody who they are`);
  for (const { id, role, name, createdAt, expiresAt, revokedAt } of keys) {
    const state = revokedAt
      ? `revoked ${revokedAt.slice(0, 10)}`
      : expiresAt
        ? `expires ${expiresAt.slice(0, 10)}`
        : 'live';
    context.print(
      `${id}  ${role.padEnd(6)}  made ${createdAt.slice(0, 10)}  ${state.padEnd(18)}  ${safe(name)}`,
    );
  }
}

function revoke(context: Context, file: string, id: string | undefined): void {
  if (!id)
    throw new DixitError('ARGUMENT_INVALID', 'name the key to revoke by its id; dixit keys list shows them');
  const entry = revokeKey(file, id, new Date().toISOString());
  if (context.json) context.print(JSON.stringify(shown(entry)));
  else context.print(`revoked ${entry.id} (${entry.role}, ${safe(entry.name)})`);
}

/** An entry without its hash. */
function shown({ hash: _, ...entry }: KeyEntry): Omit<KeyEntry, 'hash'> {
  return entry;
}

function expiryOf(text: string, now: Date): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time))
    throw new DixitError('ARGUMENT_INVALID', `--expires "${text}" is no date; give one such as 2027-01-31`);
  if (time <= now.getTime())
    throw new DixitError('ARGUMENT_INVALID', `--expires "${text}" has passed; give a day to come`);
  return new Date(time).toISOString();
}
