import type { IncomingMessage, ServerResponse } from 'node:http';
import { EXPORT_FORMATS, type ExportFormat, exportGraph, type Selection } from '../../export/export-graph.ts';
import { DixitError, type ErrorCode } from '../../model/error.ts';
import type { Search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';
import { type ExportWish, exportSelection } from './export-selection.ts';
import { securityHeaders } from './security-headers.ts';
import { sendError } from './send.ts';

const REFUSED: readonly ErrorCode[] = ['ARGUMENT_INVALID', 'ID_MALFORMED', 'ID_NOT_FOUND'];

/** Name and type of the file each format is saved as. */
const FILES: Readonly<Record<ExportFormat, readonly [name: string, type: string]>> = {
  gexf: ['dixit.gexf', 'application/xml; charset=utf-8'],
  graphml: ['dixit.graphml', 'application/xml; charset=utf-8'],
  jsonl: ['dixit.jsonl', 'application/jsonl; charset=utf-8'],
  cytoscape: ['dixit.cyjs', 'application/json; charset=utf-8'],
  graphology: ['dixit.graphology.json', 'application/json; charset=utf-8'],
  cypher: ['dixit.cypher', 'application/x-cypher-query; charset=utf-8'],
  'csv-nodes': ['dixit-nodes.csv', 'text/csv; charset=utf-8'],
  'csv-edges': ['dixit-edges.csv', 'text/csv; charset=utf-8'],
  'csv-assertions': ['dixit-assertions.csv', 'text/csv; charset=utf-8'],
};

/** Whether a path is one of exports: /export?format=gexf, or /export/gexf for short. */
export function isExport(path: string): boolean {
  return path === '/export' || EXPORT_FORMATS.some((format) => path === `/export/${format}`);
}

/**
 * Sends the graph, or the part of it that the query part of the address asks for, as a file, as fast as the reader takes it. A
 * store that fails on the way breaks the connection off, so that half a file is never taken for a whole one.
 */
export async function sendExport(
  { store, search }: { readonly store: Store; readonly search: Search },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let format: ExportFormat;
  let selection: Selection;
  try {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    format = formatOf(searchParams.get('format') ?? pathname.slice('/export/'.length));
    selection = await exportSelection(wishOf(searchParams), { store, search });
  } catch (error) {
    if (!(error instanceof DixitError) || !REFUSED.includes(error.code)) throw error;
    sendError(request, response, error.code === 'ID_NOT_FOUND' ? 404 : 400, error.code, error.message);
    return;
  }
  const [name, type] = FILES[format];
  await sendPieces(request, response, { name, type }, () =>
    exportGraph(store, { format, out: response, selection }),
  );
}

/** Sends a file while it is made. */
export async function sendPieces(
  request: IncomingMessage,
  response: ServerResponse,
  { name, type }: { readonly name: string; readonly type: string },
  write: () => Promise<unknown>,
): Promise<void> {
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    ...securityHeaders('data'),
  });
  if (request.method !== 'HEAD') {
    try {
      await write();
    } catch (error) {
      // Whoever stopped reading is no fault of ours.
      if (response.destroyed) return;
      throw error;
    }
  }
  response.end();
}

function formatOf(text: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known === text);
  if (format) return format;
  throw new DixitError(
    'ARGUMENT_INVALID',
    `"${text.slice(0, 40)}" is no export format; take one of ${EXPORT_FORMATS.join(', ')}`,
  );
}

const PARAMETERS = ['format', 'question', 'around', 'depth', 'limit', 'filter'];

function wishOf(parameters: URLSearchParams): ExportWish {
  for (const name of parameters.keys())
    if (!PARAMETERS.includes(name))
      throw new DixitError(
        'ARGUMENT_INVALID',
        `"${name.slice(0, 40)}" is no parameter of an export; there are ${PARAMETERS.join(', ')}`,
      );
  const number = (name: string) => (parameters.has(name) ? Number(parameters.get(name) || Number.NaN) : null);
  return {
    question: parameters.get('question'),
    around: parameters.get('around'),
    filter: parameters.get('filter'),
    depth: number('depth'),
    limit: number('limit'),
  };
}
