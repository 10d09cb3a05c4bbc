import type { Analysis } from '../parts.ts';
import type { WordInfo } from './word-info.ts';

/**
 * How a paragraph is set, which decides how far its capitals can be trusted:
 * prose; fragment (heading, menu entry, caption: no sentence); title (headline with a capital on most words);
 * capitals (set in capitals throughout); credit (byline, photographer, agency line: its people are not in the story).
 */
export type Layout = 'prose' | 'fragment' | 'title' | 'capitals' | 'credit';

const CREDIT =
  /^\W*(?:photos?|cr[ée]dits?|image|images|illustration|vid[ée]o|©|\(c\)|copyright|getty|afp|ap photo|reuters|(?:file )?photo(?:graph)? by|source)\b.{0,6}[:/|©(-]|^\W*(?:photo(?:graph)?s? by|photo(?:graphie)?s? (?:de|par))\b|(?:©|\/)\s*(?:AFP|Getty|REUTERS|Reuters|AP|Sipa|SIPA|Abaca|EPA|MAXPPP|Getty Images|Shutterstock|Keystone)\b[^.]{0,60}$/iu;
const BYLINE =
  /^\W*(?:par|by|un texte de|texte|avec|with|propos recueillis par|de notre correspondante?|de notre envoyée?|written by|reported by|publié par|posté par|posted by|rédigé par|auteur|author|mis à jour par|édité par|story by|analysis by|opinion by|reporting by|editing by|additional reporting by|contributed by|recueilli par|traduit par)\b/iu;

/** "« … », a conclu Ana Roux" as the last words of the article, which were lost with their stop. */
const SAID = /^[«“"][^«»“”"]{1,190}[»”"]\s?,\s/;

/** "15h10 - Ana Roux attend …": the entries of a live page tell the news themselves. */
const TICK = /^\d{1,2}\s?(?:[hH:]\s?\d{2}|[hH])\s?[-–—:|]\s/;

export function layoutOf(analysis: Analysis, infos: readonly WordInfo[]): Layout[] {
  const { text, paragraphs, sentences, tokens } = analysis;
  const layout: Layout[] = [];
  let sentence = 0;
  for (let number = 0; number < paragraphs.length; number++) {
    const paragraph = paragraphs[number]!;
    const from = sentences[sentence]?.from ?? 0;
    while (sentence < sentences.length && sentences[sentence]!.paragraph === number) sentence++;
    const to = sentences[sentence - 1]?.to ?? from;
    const long = paragraph.end - paragraph.start > 400;
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    let words = 0;
    let long4 = 0;
    let capitals = 0;
    let upper = 0;
    let spoken = false;
    for (let i = from; i < Math.min(to, from + 60); i++) {
      const { shape } = infos[i]!;
      if (shape === 'other') continue;
      words++;
      spoken ||= infos[i]!.speech;
      const length = tokens[i]!.end - tokens[i]!.start;
      if (length < 4) continue;
      long4++;
      if (shape === 'acronym') upper++;
      if (shape !== 'lower') capitals++;
    }
    const last = text[paragraph.end - 1] ?? '';
    const closed =
      /[.!?…»”"')\]]/.test(last) ||
      (last === ':' && (words > 3 || spoken)) ||
      (number === paragraphs.length - 1 && SAID.test(head)) ||
      (words > 4 && TICK.test(head));
    if (!long && CREDIT.test(head)) layout.push('credit');
    else if (words <= 14 && BYLINE.test(head) && !/[.!?]$/.test(last)) layout.push('credit');
    else if (long4 >= 3 && upper >= long4 * 0.7) layout.push('capitals');
    else if (long4 >= 4 && capitals >= long4 * 0.75 && words < 40 && !/[.]/.test(last)) layout.push('title');
    else if (!closed && words < 15 && !isSignature(text, paragraph.start, paragraphs[number - 1]?.end ?? 0))
      layout.push('fragment');
    else layout.push('prose');
  }
  return layout;
}

/** "-- Le capitaine du Porto, Rui Antunes": a line with a dash right below a paragraph in marks says whose words they are. */
function isSignature(text: string, start: number, before: number): boolean {
  return (
    /[»”"]/.test(text[before - 1] ?? ' ') && /^(?:--?|[–—])\s?\p{Lu}/u.test(text.slice(start, start + 4))
  );
}
