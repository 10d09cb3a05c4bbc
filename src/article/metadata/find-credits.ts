import { agencies, isAgencySignature } from './agencies.ts';

interface Patterns {
  readonly dateline: RegExp;
  readonly closing: RegExp;
  readonly byline: RegExp;
  readonly copyright: RegExp;
  readonly form: RegExp;
}
let built: Patterns | null = null;

/** Lines a credit may stand on: bylines and signatures are short. */
const LONGEST_LINE = 140;
const ACRONYM = '\\p{Lu}{2,6}';

/**
 * Wire agencies a page credits, as written, each once. Looked for where credits stand: in bylines ("Le Monde avec
 * AFP"), in the dateline of a first paragraph ("PARIS (AFP) —", "(Reuters) -", "AFP —"), in brackets or a signature
 * at the end ("(avec Reuters)", "Source : AFP"), in a foot ("Copyright 2022 The Associated Press"). An agency named in
 * the prose ("a déclaré à l'AFP") is no credit, nor is one in a picture's credit. An acronym that is not in
 * agencies.yml counts in a byline after "avec" or "with" and in a dateline's brackets, where only agencies stand.
 * @param lines short lines around the text: bylines, signatures, what was cut as such
 */
export function findCredits(text: string, lines: readonly string[]): string[] {
  const { dateline, closing, byline, copyright, form } = (built ??= build());
  const found = new Map<string, string>();
  const collect = (words: string) => {
    for (const [match] of words.matchAll(form)) {
      const name = agencies().nameOf.get(match.toLowerCase()) ?? match;
      if (!found.has(name)) found.set(name, match);
    }
  };
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    const foot = copyright.exec(line);
    if (foot) collect(foot[1]!);
    if (isPictureCredit(line)) continue;
    if (isAgencySignature(line)) collect(line);
    const credit = byline.exec(line);
    if (credit) collect(credit[1] ?? credit[2] ?? credit[3]!);
    const close = closing.exec(line);
    if (close) collect(close[0]);
  }
  const paragraphs = text.split('\n\n');
  for (const paragraph of paragraphs.slice(0, 4)) {
    const match = dateline.exec(paragraph.slice(0, 160));
    if (match) {
      collect(match[0].replace(/^[^(]*(?=\()/, ''));
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
  // Forms keep their case: "ap" and "ats" in running text are no agencies.
  const known = agencies().pattern;
  const any = `(?:${known}|${ACRONYM})`;
  const joint = (form: string) =>
    `${form}(?:(?:\\s?[/,;&+-]\\s?|\\s(?:et|and|avec|with)\\s)(?:l['’])?${any})*`;
  return {
    // A place (and date) before the brackets, or nothing; without brackets only a known agency and a dash.
    dateline: new RegExp(
      `^(?:\\p{Lu}[\\p{L}\\p{N}\\s,.'’-]{1,50}\\s?)?(?:[-–—,]\\s?)?(?:\\((?:avec\\s|with\\s|by\\s)?${joint(any)}\\)\\s?(?:[-–—:]|(?=\\p{Lu}|[«“"]))|${joint(`(?:${known})`)}\\s?[-–—]\\s)`,
      'u',
    ),
    closing: new RegExp(
      `(?:[(\\[](?:[^()\\[\\]]{0,40}(?<!\\p{L})(?:avec|with|[Ss]ources?\\s?:|et|and|via)\\s)?(?:l['’])?(?:${joint(`(?:${known})`)}|(?:${known.toLowerCase()})(?:\\/[a-z]{2,4})*)[)\\]]|(?:^|[.!?…»”"]\\s+)(?:[Aa]vec|[Ww]ith|[Ss]ources?\\s?:)\\s?(?:l['’])?${joint(`(?:${known})`)})[\\s.]*$`,
      'u',
    ),
    // An acronym of no known agency counts only in what is certainly a byline.
    byline: new RegExp(
      `^(?:(?:[Pp]ar|[Bb]y|PAR|BY)\\s[^.!?]{0,80}?[\\s,–/-](?:[Aa]vec|[Ww]ith|et|and)\\s(?:l['’]|the\\s)?(${joint(any)})|(?:[Pp]ar|[Bb]y|PAR|BY|[Ss]ources?\\s?:)\\s(?:l['’]|the\\s)?(${joint(`(?:${known})`)})|[^.!?]{0,80}?(?:^|[\\s,–(-])(?:[Aa]vec|[Ww]ith)\\s(?:l['’]|the\\s)?(${joint(`(?:${known})`)}))(?=$|[\\s,.|–)-])`,
      'u',
    ),
    copyright: new RegExp(
      `^(?:[Cc]opyright|©)\\s?(?:©\\s?)?(?:\\d{4}\\s)?((?:${known}|(?:\\p{Lu}\\p{L}+\\s){1,3}(?:Press|News)\\sAgency|Agence\\s(?:\\p{Lu}\\p{L}+\\s?){1,3}))`,
      'u',
    ),
    form: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${known}|(?:\\p{Lu}\\p{L}+\\s){1,3}(?:Press|News)\\sAgency|Agence\\s(?:\\p{Lu}\\p{L}+\\s?){1,3}|${known.toLowerCase()}|${ACRONYM})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  };
}
