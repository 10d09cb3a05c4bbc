import type { IncomingMessage, ServerResponse } from 'node:http';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../../export/export-graph.ts';
import type { Store } from '../../store/store.ts';
import { securityHeaders } from './security-headers.ts';

/** Name and type of the file each format is saved as. */
const FILES: Readonly<Record<ExportFormat, readonly [name: string, type: string]>> = {
  gexf: ['dixit.gexf', 'application/xml; charset=utf-8'],
  graphml: ['dixit.graphml', 'application/xml; charset=utf-8'],
  jsonl: ['dixit.jsonl', 'application/jsonl; charset=utf-8'],
  cytoscape: ['dixit.cyjs', 'application/json; charset=utf-8'],
  'csv-nodes': ['dixit-nodes.csv', 'text/csv; charset=utf-8'],
  'csv-edges': ['dixit-edges.csv', 'text/csv; charset=utf-8'],
};

/** The format that a path such as /export/gexf names, or null. */
export function exportFormat(path: string): ExportFormat | null {
  return EXPORT_FORMATS.find((format) => path === `/export/${format}`) ?? null;
}

/**
 * Sends the whole graph as a file, as fast as the reader takes it. A store that fails on the way breaks the connection off,
 * so that half a file is never taken for a whole one.
 */
export async function sendExport(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  format: ExportFormat,
): Promise<void> {
  const [name, type] = FILES[format];
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    ...securityHeaders('data'),
  });
  if (request.method !== 'HEAD') {
    try {
      await exportGraph(store, { format, out: response });
    } catch (error) {
      // Whoever stopped reading is no fault of ours.
      if (response.destroyed) return;
      throw error;
    }
  }
  response.end();
}
