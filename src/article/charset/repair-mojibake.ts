/** UTF-8 read as Windows-1252: a lead byte's letter followed by continuation bytes' characters ("Ã©", "â€™"). */
const BROKEN =
  /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u0080\u20ac][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;

const BYTE_OF = windows1252Bytes();

/**
 * Undoes one wrong decoding ("PrÃ©sident" becomes "Président"), run by run: every run of characters outside ASCII is
 * turned back into bytes and kept as it was unless those bytes are valid UTF-8. Does nothing unless the text shows the
 * pattern at least three times and no properly accented letter stands beside it: a text that speaks *about* mojibake,
 * or a lone "Ã", stays as it is.
 */
export function repairMojibake(text: string): string {
  const broken = text.match(BROKEN)?.length ?? 0;
  if (broken < 3) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let repaired = 0;
  let kept = 0;
  const result = text.replace(/[^\u0000-\u007f]+/g, (run) => {
    const bytes = new Uint8Array(run.length);
    for (let i = 0; i < run.length; i++) {
      const byte = BYTE_OF.get(run.charCodeAt(i));
      if (byte === undefined) {
        kept++;
        return run;
      }
      bytes[i] = byte;
    }
    try {
      const decoded = decoder.decode(bytes);
      repaired++;
      return decoded;
    } catch {
      kept++;
      return run;
    }
  });
  return repaired >= 3 && kept * 10 <= repaired ? result : text;
}

function windows1252Bytes(): Map<number, number> {
  const decoder = new TextDecoder('windows-1252');
  const map = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    map.set(decoder.decode(Uint8Array.of(byte)).charCodeAt(0), byte);
    // Some decoders leave the five unassigned bytes as control characters.
    if (!map.has(byte)) map.set(byte, byte);
  }
  return map;
}
