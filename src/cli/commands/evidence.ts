import { readFileSync } from 'node:fs';
import { claimEvidence, writeEvidence } from '../../export/evidence/claim-evidence.ts';
import { type Context, withStore } from '../lib/context.ts';
import { EXIT } from '../lib/exit-code.ts';
import { withOutput } from '../lib/with-output.ts';
import type { CommandSpec } from '../program.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export const evidenceCommand: CommandSpec = {
  name: 'evidence',
  summary: 'Write the evidence of one claim as JSON-LD: who says it where, with the words and their places.',
  examples: ['evidence clm_ab2cd3ef4gh5ij6kl7mn', 'evidence clm_ab2cd3ef4gh5ij6kl7mn --out claim.jsonld'],
  configure: (command) =>
    command
      .argument('<claim>', 'id of the claim (dixit ask --ids)')
      .option('--out <file>', 'file to write (default: standard output)'),
  async run(context: Context, claim: string, options: { out?: string }) {
    await withStore(context, async (store) => {
      const pieces = await claimEvidence(store, claim, { version });
      await withOutput(context, options.out, (out) => writeEvidence(pieces, out));
    });
    return EXIT.OK;
  },
};
