import { decode } from '../charset/decode.ts';
import type { FileFormat } from './article-files.ts';

const HEAD_BYTES = 4096;
const MARKUP =
  /^\s*(?:<\?xml\b|<!doctype\s+html|<!--|<(?:html|head|body|main|article|section|header|div|p|h1|meta|title|table|span)\b)/i;

/**
 * What a document holds. Its name decides unless its beginning says otherwise: an HTML page saved as .txt is HTML, a
 * file without a known extension is sniffed.
 */
export function sniffFormat(bytes: Uint8Array, named: FileFormat): Exclude<FileFormat, 'unknown'> {
  if (named === 'html' || named === 'json' || named === 'jsonl') return named;
  const head = decode(bytes.subarray(0, HEAD_BYTES));
  if (MARKUP.test(head)) return 'html';
  if (named === 'text') return 'text';
  if (!/^\s*[{[]/.test(head)) return 'text';
  const first = head.trimStart().split('\n', 1)[0]!;
  if (first.startsWith('{') && head.length > first.length && isJson(first)) return 'jsonl';
  return /^\s*(?:\{\s*"|\[\s*[{\]])/.test(head) ? 'json' : 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
