const SAMPLE_BYTES = 8192;

/**
 * Whether bytes are no text: a known signature (PDF, ZIP, images, …), or control characters that text has not. UTF-16
 * with a byte order mark is text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  const head = String.fromCharCode(...sample.subarray(0, 8));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    // Tab, newline, vertical tab, form feed, return and escape occur in text files.
    if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) control++;
  }
  return control > sample.length / 50 + 1;
}

const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  '7z\u00bc\u00af',
  'Rar!',
  '\u007fELF',
  '\u00d0\u00cf\u0011\u00e0',
];
