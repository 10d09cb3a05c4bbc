import { formTest } from '../../language/form-test.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { Frame } from '../../parts.ts';
import { spansOf, trimEnd } from '../clause/content.ts';
import type { SentenceView } from '../clause/sentence-view.ts';
import type { SentenceRule } from '../rule.ts';

/** A heading is no longer than this, in tokens; its source no longer than `LONGEST_SOURCE`. */
const LONGEST = 40;
const LONGEST_SOURCE = 6;

/**
 * Accepts: an English heading with a capital for every word, where no tag tells verbs from names: "P, X Says", "X Says
 * P", "X: P".
 * Fires on: New Dam Is a Danger to Fish, Lena Moss Says
 * Not on: Mayor Says Sorry, Town Moves On (no clause that is said)
 */
export const capitalHeading: SentenceRule = {
  id: 'capital-heading',
  frames(view): Frame[] {
    const { tokens, from, to, analysis } = view;
    if (view.french || to - from < 5 || to - from > LONGEST) return [];
    const sentence = analysis.sentences[view.index]!;
    const paragraph = analysis.paragraphs[sentence.paragraph]!;
    if (paragraph.start !== sentence.start || paragraph.end !== sentence.end) return [];
    if (/[.!?…]$/.test(tokens[to - 1]!.text) || !isCapitalised(view)) return [];
    const parts = closing(view) ?? opening(view) ?? labelled(view);
    if (!parts) return [];
    const { source, cue, content } = parts;
    const { start, end, lower } = tokens[cue]!;
    return [
      {
        form: 'after',
        cue: { start, end },
        lemma: lower === 'said' ? 'say' : lower.replace(/s$/, ''),
        sense: 'say',
        negated: false,
        conditional: false,
        sources: [view.span(...source)],
        via: [],
        content: spansOf(view, content),
        sentence: view.index,
        rule: 'headline',
        confidence: 0.6,
      },
    ];
  },
};

interface Parts {
  readonly source: readonly [from: number, to: number];
  readonly cue: number;
  readonly content: readonly [from: number, to: number];
}

/** "P, X Says" */
function closing(view: SentenceView): Parts | null {
  const { tokens, from, to } = view;
  const cue = to - 1;
  if (!view.is(cue, SAYS)) return null;
  let comma = cue - 1;
  while (comma > from && cue - comma <= LONGEST_SOURCE && tokens[comma]!.text !== ',') comma--;
  if (tokens[comma]!.text !== ',' || cue - comma < 2 || comma - from < 3) return null;
  if (/^(?:and|but|as|so|or|who|which|that)$/.test(view.lower(comma + 1))) return null;
  return { source: [comma + 1, cue], cue, content: [from, trimEnd(view, from, comma)] };
}

/** "X Says P": behind the word of saying a clause with a verb that nothing else can be. */
function opening(view: SentenceView): Parts | null {
  const { tokens, from, to } = view;
  for (let cue = from + 1; cue <= from + LONGEST_SOURCE && cue < to - 2; cue++) {
    const { tag, text } = tokens[cue]!;
    if (tag === 'mark' || /^[,;:–—]$/.test(text)) return null;
    if (!view.is(cue, SAYS)) continue;
    const verb = sureVerb(view, cue + 2, to);
    return verb > 0 ? { source: [from, cue], cue, content: [cue + 1, trimEnd(view, cue + 1, to)] } : null;
  }
  return null;
}

/** "Poll: P", "Lena Moss: We Will P": a writing or a name before a colon. */
function labelled(view: SentenceView): Parts | null {
  const { tokens, from, to } = view;
  let colon = from + 1;
  while (colon < to && colon - from <= 4 && tokens[colon]!.text !== ':') {
    if (!/^(?:noun|name|adjective)$/.test(tokens[colon]!.tag)) return null;
    colon++;
  }
  if (tokens[colon]?.text !== ':' || to - colon < 4 || tokens[colon + 1]!.tag === 'mark') return null;
  const written = colon - from === 1 && wordListsOf('en').documents.has(tokens[from]!.lower);
  const person = sureVerb(view, colon + 1, to) > 0 && !view.is(colon + 1, ASKS);
  if (!written && !person) return null;
  return { source: [from, colon], cue: colon, content: [colon + 1, trimEnd(view, colon + 1, to)] };
}

function sureVerb(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) if (view.is(i, SURE)) return i;
  return -1;
}

/** Most of the words of more than three letters are written with a capital. */
function isCapitalised({ tokens, from, to }: SentenceView): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { text, capital } = tokens[i]!;
    if (!/^\p{L}{4}/u.test(text)) continue;
    words++;
    if (capital) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}

const SAYS = formTest(
  /^(?:says|say|said|insists|argues|believes|admits|suggests|hints|warns|finds|shows|claims|reveals|thinks|predicts|confirms)$/,
);
const SURE = formTest(
  /^(?:is|are|was|were|am|will|wo|would|can|ca|could|should|must|may|might|has|have|had|does|did|'s|’s|'re|’re|'ll|’ll|'ve|’ve|n't|n’t|need|needs|deserves|wants)$/,
);
const ASKS = formTest(/^(?:what|how|why|when|where|who|which|is|are|was|will|can|should|does|did|could)$/);
