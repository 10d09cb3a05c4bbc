/** Up to `width` code units that end at `offset`, starting at a word and within the paragraph. */
export function wordsBefore(text: string, offset: number, width: number): string {
  const from = Math.max(0, offset - width);
  let words = text.slice(from, offset);
  const paragraph = words.lastIndexOf('\n');
  if (paragraph >= 0) return words.slice(paragraph + 1);
  if (from > 0 && /\S/.test(text[from - 1]!)) words = words.slice(words.search(/\s|$/));
  return words.trimStart();
}

/** Up to `width` code units that start at `offset`, ending at a word and within the paragraph. */
export function wordsAfter(text: string, offset: number, width: number): string {
  const to = Math.min(text.length, offset + width);
  let words = text.slice(offset, to);
  const paragraph = words.indexOf('\n');
  if (paragraph >= 0) return words.slice(0, paragraph);
  if (to < text.length && /\S/.test(text[to]!)) {
    let end = words.length;
    while (end > 0 && /\S/.test(words[end - 1]!)) end--;
    words = words.slice(0, end);
  }
  return words.trimEnd();
}
