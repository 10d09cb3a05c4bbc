const HEAD_BYTES = 4096;

const DECLARATIONS = [
  /<\?xml[^>]{0,200}?encoding=["']([\w.:-]{2,40})["']/i,
  /<meta[^>]{0,200}?charset=["']?\s*([\w.:-]{2,40})/i,
];

/** The charset a document declares for itself (XML declaration, meta element) in its first 4 kB, else null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES));
  for (const declaration of DECLARATIONS) {
    const match = declaration.exec(head);
    if (match) return match[1]!.toLowerCase();
  }
  return null;
}
