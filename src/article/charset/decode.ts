import chardet from 'chardet';
import { declaredCharset } from './declared-charset.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** How many bytes the detector looks at: enough for a sure answer, bounded in time. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * Decodes bytes of unknown charset. Order: byte order mark; UTF-8 if the bytes are valid UTF-8 (other charsets almost
 * never are by chance, and declarations often lie); the transport's charset; the document's own declaration; the
 * detector; Windows-1252, which knows every byte. Never throws.
 */
export function decode(bytes: Uint8Array, hints: { readonly charset?: string | null } = {}): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = tryDecode(bytes, 'utf-8', true);
  // Valid UTF-8 with escape sequences may be ISO-2022-JP, which is all ASCII: trust the declaration then.
  if (utf8 !== null && !utf8.includes('\u001b$')) return repairMojibake(utf8);
  for (const charset of [hints.charset, declaredCharset(bytes), detected(bytes)]) {
    if (!charset || /^utf-?8$/i.test(charset)) continue;
    const text = tryDecode(bytes, charset, false);
    if (text !== null) return text;
  }
  if (isMostlyUtf8(bytes)) return new TextDecoder().decode(bytes);
  return new TextDecoder('windows-1252').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function tryDecode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The detector's answer where it is sure enough, else null. ISO-8859-1 is read as its superset Windows-1252. */
function detected(bytes: Uint8Array): string | null {
  if (isMostlyUtf8(bytes)) return null;
  const [best] = chardet.analyse(bytes.subarray(0, SAMPLE_BYTES));
  return best && best.confidence >= 30 ? best.name : null;
}

/** UTF-8 but for a few broken bytes (cut in the middle of a character): whole characters outnumber them by far. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE_BYTES));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  return whole > broken * 10;
}
