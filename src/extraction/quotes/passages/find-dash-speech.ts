import type { Span } from '../../../model/span.ts';
import type { Passage } from '../utterance/passage-view.ts';
import { findGuest } from './find-guest.ts';
import { skipSpaces, skipSpacesBack } from './neighbours.ts';

const DASH = /^(?:[—–―]|--?(?=\s))\s*/;
/** ", dit-il", ", répond-elle", ", a demandé M. X", ", said X" up to the paragraph's end. */
const TAIL =
  /[,!?…]\s+(?:\p{L}+(?:-t)?-(?:il|elle|ils|elles|on)(?!\p{L})|(?:a|ont|avait)\s\p{L}+é(?!\p{L})|(?:said|says|asked|replied|he said|she said)(?!\p{L}))[^.!?]{0,120}[.!?…]?$/u;
/** Paragraphs without a dash that may stand between two turns. */
const MOST_BETWEEN = 1;
const LONGEST_TURN = 6000;

/**
 * Speech introduced by dashes: runs of at least two paragraphs that begin with a dash, of which one asks and another
 * does not (so that bulleted lists are left alone), or that attribute themselves ("— Je reste, dit-elle."). The turns
 * that ask are left out where they are an interviewer's: a question with no attribution of its own.
 */
export function findDashSpeech(text: string, paragraphs: readonly Span[]): Passage[] {
  /** Undefined until somebody speaks: then the page is read for whom it announces. */
  let guest: Span | null | undefined;
  const passages: Passage[] = [];
  let run: Turn[] = [];
  let last = -1;
  for (let p = 0; p <= paragraphs.length; p++) {
    const paragraph = paragraphs[p];
    const dash = paragraph && DASH.exec(text.slice(paragraph.start, paragraph.start + 4));
    if (dash && paragraph.end - paragraph.start <= LONGEST_TURN) {
      if (p - last > MOST_BETWEEN + 1) finish();
      run.push(turnOf(text, paragraph, paragraph.start + dash[0].length));
      last = p;
    }
  }
  finish();
  return passages;

  function finish(): void {
    const asks = run.filter(({ asking }) => asking).length;
    const attributed = run.some(({ cut }) => cut);
    if (run.length >= 2 && (attributed || (asks > 0 && asks < run.length))) {
      if (guest === undefined) guest = findGuest(text, paragraphs);
      for (const { passage, asking, cut } of run)
        if (!asking || cut) passages.push(guest && !cut ? { ...passage, speaker: guest } : passage);
    }
    run = [];
  }
}

interface Turn {
  readonly passage: Passage;
  readonly asking: boolean;
  /** True where an attribution was cut off its end. */
  readonly cut: boolean;
}

function turnOf(text: string, paragraph: Span, from: number): Turn {
  const start = skipSpaces(text, from, paragraph.end);
  let end = skipSpacesBack(text, paragraph.end, start);
  const words = text.slice(start, end);
  const tail = TAIL.exec(words.slice(-200));
  if (tail)
    end = Math.max(start, end - Math.min(200, words.length) + tail.index + (/^,/.test(tail[0]) ? 0 : 1));
  const passage: Passage = {
    start,
    end,
    outerStart: paragraph.start,
    outerEnd: end,
    depth: 0,
    continues: false,
    by: 'dash',
  };
  return { passage, asking: /\?\s*$/.test(words), cut: tail !== null };
}
