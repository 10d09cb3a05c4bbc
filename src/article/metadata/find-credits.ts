import { agencies, isAgencySignature } from './agencies.ts';

interface Patterns {
  readonly dateline: RegExp;
  readonly closing: RegExp;
  readonly form: RegExp;
}
let built: Patterns | null = null;

/** Lines a credit may stand on: bylines and signatures are short. */
const LONGEST_LINE = 120;

/**
 * Wire agencies a page credits, as written, each once. Looked for where credits stand: in bylines ("Le Monde avec
 * AFP"), in the dateline of the first paragraph ("PARIS (AFP) —", "(Reuters) -", "AFP —"), in brackets or a signature
 * at the end ("(avec Reuters)", "Source : AFP"). An agency named in the prose ("a déclaré à l'AFP") is no credit, nor
 * is one in a picture's credit.
 * @param lines short lines around the text: bylines, signatures, what was cut as such
 */
export function findCredits(text: string, lines: readonly string[]): string[] {
  const { dateline, closing, form } = (built ??= build());
  const found = new Map<string, string>();
  const collect = (words: string) => {
    for (const [match] of words.matchAll(form)) {
      const name = agencies().nameOf.get(match.toLowerCase())!;
      if (!found.has(name)) found.set(name, match);
    }
  };
  for (const line of lines) {
    if (line.length > LONGEST_LINE || isPictureCredit(line)) continue;
    if (
      isAgencySignature(line) ||
      /^(?:par|by|source|avec|with|de notre|le|la|the)\b|\b(?:avec|with|et|and|via)\s/i.test(line)
    ) {
      collect(line);
    } else if (closing.test(line)) collect(closing.exec(line)![0]);
  }
  const paragraphs = text.split('\n\n');
  for (const paragraph of paragraphs.slice(0, 3)) {
    const match = dateline.exec(paragraph.slice(0, 160));
    if (match) {
      collect(match[0]);
      break;
    }
  }
  for (const paragraph of paragraphs.slice(-2)) {
    const match = closing.exec(paragraph.slice(-160));
    if (match && !isPictureCredit(match[0])) collect(match[0]);
  }
  return [...found.values()];
}

function isPictureCredit(line: string): boolean {
  return /©|\bphotos?\b|\bimage|\bcrédits?\b|\(c\)|getty|\bvidéo/i.test(line);
}

function build(): Patterns {
  const { pattern } = agencies();
  const joint = `(?:${pattern})(?:(?:\\s?[/,;&+-]\\s?|\\s(?:et|and|avec|with)\\s)(?:l['’])?(?:${pattern}|[a-z]{2,4}))*`;
  return {
    // The place is in capitals or followed by brackets, so that "Reuters a révélé" is none.
    dateline: new RegExp(
      `^(?:[^.!?]{0,60}?)(?:\\((?:avec\\s|with\\s)?${joint}\\)\\s?[-–—:]?|(?:^|[-–—,]\\s)${joint}\\s?[-–—]\\s)`,
      'i',
    ),
    closing: new RegExp(
      `(?:[(\\[](?:[^()\\[\\]]{0,40}\\b(?:avec|with|source\\s?:|et|and|via|sources\\s?:)\\s)?(?:l['’])?${joint}[)\\]]|(?:^|[.!?…»”"]\\s+)(?:avec|with|source\\s?:|sources\\s?:|\\p{L}[\\p{L}\\s]{0,30}\\s(?:avec|with))\\s(?:l['’])?${joint})[\\s.]*$`,
      'iu',
    ),
    form: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  };
}
