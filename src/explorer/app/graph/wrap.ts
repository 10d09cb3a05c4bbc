/** A text in lines of about `width` characters, cut at spaces; three lines at most. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.length <= 3 ? lines : [lines[0]!, lines[1]!, `${lines[2]!}…`];
}
