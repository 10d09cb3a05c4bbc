import type { Language } from '../../model/language.ts';
import { writtenTest } from '../language/form-test.ts';
import { firstTokenFrom } from '../lib/first-token-from.ts';
import type { Analysis, QuotedPassage, Token } from '../parts.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type WordInfo, type Words, wordsOf } from './word-info.ts';

/** An analysis together with what the word lists know of each of its tokens. */
export interface Reading {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
  readonly words: Words;
  /** By paragraph. */
  readonly layout: readonly Layout[];
  /** 1 where a capital tells nothing: sentence start, after an opening mark, a colon or a bullet. */
  readonly initial: Uint8Array;
  /** 1 + index of the outermost quoted utterance a token stands in, or 0. */
  readonly quoted: Uint32Array;
  /** Token ranges in which the layout of an interview names a speaker, in order, by sentence. */
  readonly speakers: ReadonlyMap<number, readonly SpeakerWords[]>;
}

/** Words that name a speaker by the page's layout; `initials` ("A. P.") stand for somebody named elsewhere. */
export interface SpeakerWords {
  readonly from: number;
  readonly to: number;
  readonly initials: boolean;
}

const BULLETS = writtenTest(/^[-–—•*>…]+$/);
const GOES_ON = writtenTest(/^[,;)&/]/);

export function read(analysis: Analysis, passages: readonly QuotedPassage[]): Reading {
  const { tokens, language } = analysis;
  const words = wordsOf(language);
  const infos: WordInfo[] = new Array(tokens.length);
  const initial = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    infos[i] = words.of(token);
    if (!token.capital) continue;
    const previous = tokens[i - 1];
    if (!previous || previous.sentence !== token.sentence) initial[i] = 1;
    else if (previous.tag === 'mark' || previous.tag === 'number') initial[i] = 1;
    else if (BULLETS.of(previous)) initial[i] = 1;
    else if (previous.tag === 'punctuation' && !GOES_ON.of(previous)) initial[i] = 1;
  }
  return {
    analysis,
    language,
    tokens,
    infos,
    words,
    layout: layoutOf(analysis, infos),
    initial,
    quoted: quotedTokens(tokens, passages),
    speakers: speakerWords(analysis, passages),
  };
}

function quotedTokens(tokens: readonly Token[], passages: readonly QuotedPassage[]): Uint32Array {
  const quoted = new Uint32Array(tokens.length);
  let i = 0;
  passages.forEach((passage, index) => {
    if (passage.depth > 0 || !passage.utterance) return;
    while (i > 0 && tokens[i - 1]!.start >= passage.start) i--;
    while (i < tokens.length && tokens[i]!.start < passage.start) i++;
    for (; i < tokens.length && tokens[i]!.start < passage.end; i++) quoted[i] = index + 1;
  });
  return quoted;
}

/** "Le Courrier" and "Mme Petit" are left to the rules for names. */
const FULL_NAME =
  /^(?!(?:Le|La|Les|L['’]|The|An?|Une?|M\.|Mme|Mlle|Me|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Prof\.?)\s)\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Two words or more, or initials; a single word or letter is left to what the names make of it. */
function speakerWords(analysis: Analysis, passages: readonly QuotedPassage[]): Map<number, SpeakerWords[]> {
  const { tokens, text } = analysis;
  const found = new Map<number, SpeakerWords[]>();
  let after = 0;
  const spans = passages.flatMap(({ speaker }) => speaker ?? []).sort((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    if (start < after) continue; // the same guest again
    after = end;
    const words = text.slice(start, end);
    const initials = /^(?:\p{Lu}\.[\s-]?){2,4}$/u.test(words);
    if (!initials && !FULL_NAME.test(words)) continue;
    const from = firstTokenFrom(tokens, start);
    let to = from;
    while (to < tokens.length && tokens[to]!.end <= end) to++;
    if (to === from || tokens[from]!.sentence !== tokens[to - 1]!.sentence) continue;
    const { sentence } = tokens[from]!;
    found.set(sentence, [...(found.get(sentence) ?? []), { from, to, initials }]);
  }
  return found;
}
