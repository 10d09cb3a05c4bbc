const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** What cannot stand in a literal as it is: its own marks, control characters, and line ends a tool might split at. */
const SPECIAL = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A string literal of Cypher that holds a text from anywhere. A backslash is never followed by the text's own "u": the server
 * replaces Unicode escapes before it reads strings, whatever stands before them, so that `\\u0027` would end the literal.
 */
export function cypherText(text: string): string {
  const literal = text.toWellFormed().replace(SPECIAL, (character, at: number, whole: string) => {
    if (character === '\\' && whole[at + 1] === 'u') return "\\\\' + '";
    return ESCAPED[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${literal}'`;
}
