import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/article/charset/decode.ts';
import { decodeReferences } from '../../../src/article/charset/decode-references.ts';
import { repairMojibake } from '../../../src/article/charset/repair-mojibake.ts';

const TEXT = 'Le président a été élu à Évry : « c’est fait », dit-il — coût : 3 €, œuvre achevée en août.';

/** Windows-1252 bytes of a text whose characters that charset has. */
function windows1252(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1252');
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(Array.from(text), (char) => table.get(char)!);
}

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(new TextEncoder().encode(TEXT))).toBe(TEXT);
    expect(decode(new TextEncoder().encode(`\ufeff${TEXT}`))).toBe(TEXT);
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(decode(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toBe(TEXT);
  });

  it('detects Windows-1252, and reads Latin-1 as its superset', () => {
    expect(decode(windows1252(TEXT))).toBe(TEXT);
    expect(decode(windows1252(`<meta charset="iso-8859-1"><p>${TEXT}</p>`))).toContain(TEXT);
  });

  it('believes valid UTF-8 more than a declaration', () => {
    const page = `<meta charset="iso-8859-1"><p>${TEXT}</p>`;
    expect(decode(new TextEncoder().encode(page))).toBe(page);
  });

  it('follows the transport, the meta element and the XML declaration', () => {
    const cyrillic = Uint8Array.from([0xcf, 0xf0, 0xe0, 0xe2, 0xe4, 0xe0]);
    expect(decode(cyrillic, { charset: 'windows-1251' })).toBe('Правда');
    const declared = (head: string) =>
      decode(Uint8Array.from([...new TextEncoder().encode(head), ...cyrillic]));
    expect(declared('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')).toContain(
      'Правда',
    );
    expect(declared('<?xml version="1.0" encoding="windows-1251"?>')).toContain('Правда');
  });

  it('stays UTF-8 where one character is cut', () => {
    const bytes = new TextEncoder().encode(`${TEXT} é`);
    expect(decode(bytes.subarray(0, -1))).toBe(`${TEXT} \ufffd`);
  });

  it('survives an unknown charset name', () => {
    expect(decode(windows1252('<meta charset="nonsense">élu'))).toContain('élu');
  });
});

describe('repairMojibake', () => {
  it('undoes one wrong decoding of a whole text', () => {
    const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(TEXT));
    expect(repairMojibake(broken)).toBe(TEXT);
  });

  it('leaves a text that only speaks of it', () => {
    const text = 'Le « Ã© » à la place du é est une erreur connue, été comme hiver, à Évry.';
    expect(repairMojibake(text)).toBe(text);
  });
});

describe('decodeReferences', () => {
  it('resolves what exports leave, and nothing else', () => {
    expect(decodeReferences('&quot;Oui&quot;, dit-il&nbsp;: A&amp;B &#8217; &#xe9; &foo; R&D')).toBe(
      '"Oui", dit-il\u00a0: A&B ’ é &foo; R&D',
    );
  });
});
