/**
 * Folds text for comparison: NFKD, combining marks dropped, ligatures opened, lower case, typographic
 * apostrophes made plain. "Éric Lévêque" becomes "eric leveque". Length may change: never use the result for offsets.
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Already folded: lower-case ASCII and everything below it but capitals.
    if (code < 0x7f && (code < 0x41 || code > 0x5a)) continue;
    if (code >= LATIN_END && (code < PUNCTUATION_START || code >= PUNCTUATION_END)) return foldAny(text);
    const form = (known[code] ??= foldAny(text[i]!));
    folded += from < i ? text.slice(from, i) + form : form;
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Latin letters and general punctuation fold one by one, whatever stands beside them. */
const LATIN_END = 0x250;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x20d0;
const known: string[] = [];

function foldAny(text: string): string {
  return text
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'dj')
    .replace(/[ðÐ]/g, 'd')
    .replace(/[þÞ]/g, 'th')
    .replace(/[əƏ]/g, 'a')
    .replace(/ı/g, 'i')
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
