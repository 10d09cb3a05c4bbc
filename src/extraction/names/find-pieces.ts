import type { Sentence } from '../parts.ts';
import { ARABIC_ARTICLE } from './person-run.ts';
import type { Piece } from './piece.ts';
import { articles } from './pieces/articles.ts';
import { bareWords } from './pieces/bare-words.ts';
import { bodiesAlone } from './pieces/bodies-alone.ts';
import { bracketedBodies } from './pieces/bracketed-bodies.ts';
import { causes } from './pieces/causes.ts';
import { clubs, clubsOfMatches } from './pieces/clubs.ts';
import { competitions } from './pieces/competitions.ts';
import { englishHeads } from './pieces/english-heads.ts';
import { englishTails } from './pieces/english-tails.ts';
import { frenchHeads } from './pieces/french-heads.ts';
import { headings } from './pieces/headings.ts';
import { houses } from './pieces/houses.ts';
import { initials } from './pieces/initials.ts';
import { keptArticles } from './pieces/kept-articles.ts';
import { knownNames } from './pieces/known-names.ts';
import { letters, localServices } from './pieces/letters.ts';
import { listedBodies } from './pieces/listed-bodies.ts';
import { media } from './pieces/media.ts';
import { offices } from './pieces/offices.ts';
import { officesOf } from './pieces/offices-of.ts';
import { parties } from './pieces/parties.ts';
import { afterDateline } from './pieces/places.ts';
import { products } from './pieces/products.ts';
import { pushPerson } from './pieces/push-person.ts';
import { smallLetters } from './pieces/small-letters.ts';
import { societies } from './pieces/societies.ts';
import { titles } from './pieces/titles.ts';
import { type Found, NOT_HERE, type PieceRule, Walk } from './pieces/walk.ts';
import type { Reading, SpeakerWords } from './reading.ts';

/**
 * What may begin at a word with a capital, in this order: known names before unknown ones, bodies before people, long
 * before short. Titles come first of all: what stands behind one is a person, whatever else its words may be, and none is
 * left open for the rules after it. Whatever none of them takes is tried as a person.
 */
const RULES: readonly PieceRule[] = [
  titles,
  bracketedBodies,
  media,
  houses,
  bodiesAlone,
  clubsOfMatches,
  societies,
  officesOf,
  initials,
  offices,
  keptArticles,
  headings,
  competitions,
  articles,
  listedBodies,
  causes,
  englishTails,
  englishHeads,
  products,
  localServices,
  knownNames,
  frenchHeads,
  clubs,
  parties,
  letters,
  bareWords,
];

/** Every stretch of every sentence that may be a name, in order, without overlaps. */
export function findPieces(reading: Reading): Piece[] {
  const found: Found = { pieces: [], societies: [] };
  for (const sentence of reading.analysis.sentences) {
    const layout = reading.layout[sentence.paragraph]!;
    if (layout === 'credit' || isSignature(reading, sentence)) continue;
    let { from } = sentence;
    for (const speaker of reading.speakers.get(reading.tokens[from]!.sentence) ?? []) {
      if (speaker.from < from) continue;
      findInSentence(reading, from, speaker.from, layout, found);
      if (!speaker.initials) found.pieces.push(guest(reading, speaker));
      from = speaker.to;
    }
    findInSentence(reading, from, sentence.to, layout, found);
  }
  return found.pieces;
}

/** "(Belga)", "(avec AFP)" as the last words of a paragraph: whose report it is. */
function isSignature(reading: Reading, sentence: Sentence): boolean {
  const { tokens, analysis } = reading;
  const { from, to, paragraph } = sentence;
  if (isInitials(reading, sentence)) return true;
  if (to - from < 3 || to - from > 7 || tokens[from]!.text !== '(' || tokens[to - 1]!.text !== ')')
    return false;
  for (let i = from; i < to; i++) if (/^(?:verb|auxiliary)$/.test(tokens[i]!.tag)) return false;
  const next = analysis.sentences[tokens[from]!.sentence + 1];
  return next?.paragraph !== paragraph;
}

/** French "G.C. avec A.-M.T.", "EM": nothing but the letters of those who wrote. */
function isInitials({ tokens, infos, language }: Reading, { from, to }: Sentence): boolean {
  if (language !== 'fr' || to - from > 8) return false;
  let letters = 0;
  for (let i = from; i < to; i++) {
    const { text, tag } = tokens[i]!;
    const short = text.length < 3 || (text.includes('.') && text.length < 8);
    if (short && /^(?:acronym|initial)$/.test(infos[i]!.shape)) letters++;
    else if (/^\p{Lu}\.-\p{Lu}\.(?:\p{Lu}\.)?$/u.test(text)) letters++;
    else if (!/^(?:punctuation|mark)$/.test(tag) && !/^(?:avec|et|\/|-)$/.test(text)) return false;
  }
  return letters > 0;
}

/** Who the layout of an interview says speaks is a person. */
function guest({ tokens }: Reading, { from, to }: SpeakerWords): Piece {
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    kind: 'person',
    weight: 5,
    rule: 'person/interview',
    titleFrom: from,
    titleGender: 'unknown',
    titled: false,
    country: null,
    known: null,
    shortTo: to,
    headOnly: false,
    words: null,
  };
}

function findInSentence(reading: Reading, from: number, end: number, layout: string, found: Found): void {
  const { tokens, infos } = reading;
  const walk = new Walk(reading, from, end, layout, found);
  let i = afterDateline(walk, from);
  while (i < end) {
    const token = tokens[i]!;
    if (!token.capital && (infos[i]!.shape !== 'mixed' || ARABIC_ARTICLE.test(token.text))) {
      i = smallLetters(walk, i);
      continue;
    }
    let next = NOT_HERE;
    for (let rule = 0; rule < RULES.length && next === NOT_HERE; rule++) next = RULES[rule]!(walk, i);
    i = next === NOT_HERE ? pushPerson(walk, i) : next;
  }
}
