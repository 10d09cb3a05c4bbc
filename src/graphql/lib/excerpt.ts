/** Up to 80 characters of what a caller sent, safe to quote in a message: control characters become spaces. */
export function excerpt(text: string): string {
  const plain = text.slice(0, 81).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
}
