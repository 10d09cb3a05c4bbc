import type { Token } from '../parts.ts';

/** "Inc.", "PJSC", "S.A.": legal forms behind a firm's name. */
const LEGAL =
  /^(?:PJSC|OAO|ZAO|SA|S\.A\.|SAS|SARL|AG|GmbH|Inc\.?|Corp\.?|Ltd\.?|LLC|LLP|PLC|plc|SpA|S\.p\.A\.|NV|N\.V\.|BV|B\.V\.|SE|AB|ASA|Oyj|Frères|L\.P\.|LP|Co\.?|KG|Pty|Bhd|JSC)$/;

/** Whether a word is the legal form of a firm. */
export function isLegalForm({ text }: Pick<Token, 'text'>): boolean {
  return LEGAL.test(text);
}

/** End of a firm's name with the legal forms behind it. */
export function corporateEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (
    tokens[end] &&
    LEGAL.test(tokens[end]!.text) &&
    tokens[end]!.sentence === tokens[to - 1]!.sentence &&
    tokens[end]!.start - tokens[end - 1]!.end <= 1
  )
    end++;
  return end;
}
