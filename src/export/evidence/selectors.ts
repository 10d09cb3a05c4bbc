/** Characters before and after the words; enough to tell two places apart, few enough to quote. */
const AROUND = 32;

/**
 * A place in a text by its words and by its position (W3C Web Annotation, text quote and text position selectors). Positions
 * count Unicode code points, as that standard asks; ours count UTF-16 code units.
 */
export function selectorsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly object[] {
  const before = codePoints(text.slice(0, start));
  return [
    {
      type: 'oa:TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
      suffix: whole(text.slice(end, end + AROUND)),
    },
    {
      type: 'oa:TextPositionSelector',
      start: before,
      end: before + codePoints(text.slice(start, end)),
    },
  ];
}

/** Without halves of characters that the cut left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) pairs++;
  }
  return text.length - pairs;
}
