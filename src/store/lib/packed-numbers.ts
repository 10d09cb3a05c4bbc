/**
 * Whole numbers of 32 bits as base64 of their bytes, least first. A signature has hundreds of them, and each costs both
 * servers and this process more as a member of a list than all of them as one text.
 */
export function packNumbers(numbers: readonly number[]): string | null {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (number >>> 0 !== number) return null;
    bytes.writeUInt32LE(number, at * 4);
  }
  return bytes.toString('base64');
}

export function unpackNumbers(packed: string): number[] {
  const bytes = Buffer.from(packed, 'base64');
  const numbers = new Array<number>(bytes.length >> 2);
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readUInt32LE(at * 4);
  return numbers;
}
