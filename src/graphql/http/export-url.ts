import type { ExportFormat } from '../../export/export-graph.ts';
import { DixitError } from '../../model/error.ts';
import type { ExportWish } from './export-selection.ts';

/** Address of an export on a server. Throws ARGUMENT_INVALID for a server that is none. */
export function exportUrl(server: string, format: ExportFormat, wish: ExportWish): string {
  const base = URL.parse(server);
  if (!base || !/^https?:$/.test(base.protocol))
    throw new DixitError(
      'ARGUMENT_INVALID',
      `"${server}" is no address of a server; give one such as http://127.0.0.1:4000`,
    );
  const url = new URL('/export', base);
  url.searchParams.set('format', format);
  for (const [name, value] of Object.entries(wish))
    if (value != null) url.searchParams.set(name, String(value));
  return url.href;
}
