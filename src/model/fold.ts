/**
 * Folds text for comparison: NFKD, combining marks dropped, ligatures opened, lower case, typographic
 * apostrophes made plain. "Éric Lévêque" becomes "eric leveque". Length may change: never use the result for offsets.
 */
export function fold(text: string): string {
  if (isPlainLower(text)) return text;
  return text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Words of folded text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isPlainLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}
