import type { IncomingMessage, ServerResponse } from 'node:http';
import { claimEvidence, writeEvidence } from '../../export/evidence/claim-evidence.ts';
import { DixitError } from '../../model/error.ts';
import type { Store } from '../../store/store.ts';
import { checkId } from '../arguments/ids.ts';
import { sendError } from './send.ts';
import { sendPieces } from './send-export.ts';

const PATH = /^\/claims\/([^/]{1,80})\/evidence\.jsonld$/;

/** Whether a path is that of a claim's evidence packet. */
export function isEvidence(path: string): boolean {
  return PATH.test(path);
}

/** Sends the evidence packet of a claim as JSON-LD. */
export async function sendEvidence(
  { store, version }: { readonly store: Store; readonly version: string },
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const id = PATH.exec(path)![1]!;
  try {
    const pieces = await claimEvidence(store, checkId(id, 'claim', ['Claim']), { version });
    const file = { name: `${id}.evidence.jsonld`, type: 'application/ld+json; charset=utf-8' };
    await sendPieces(request, response, file, () => writeEvidence(pieces, response));
  } catch (error) {
    if (!(error instanceof DixitError) || response.headersSent || !error.code.startsWith('ID_')) throw error;
    sendError(request, response, error.code === 'ID_NOT_FOUND' ? 404 : 400, error.code, error.message);
  }
}
