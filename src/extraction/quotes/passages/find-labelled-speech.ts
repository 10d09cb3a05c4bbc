import type { Span } from '../../../model/span.ts';
import type { Passage } from '../utterance/passage-view.ts';
import { skipSpaces } from './neighbours.ts';

/** "Question :", "R.", "M. Diallo :", "LE COURRIER. –", "Ana Duarte -": a short capitalised label and its mark. */
const LABEL =
  /^((?:Q|R|A|Question|Réponse|Answer)(?=\s*[.:—–-])|(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|\p{Lu})(?:[\p{L}\p{M}’'.-]|\s(?=\p{Lu}|d[eu]\s|du\s|des\s|van\s|von\s)){0,60}?)\s*(?::|\.\s?[—–-]|\s[—–-])\s+(?=\S)/u;
const LONGEST_LABEL = 80;
const LONGEST_ASK = 400;

interface Labelled {
  readonly paragraph: number;
  readonly label: string;
  readonly start: number;
  readonly asking: boolean;
}

/**
 * Turns of an interview whose paragraphs begin with the speaker's label: at least two labels of which one comes back,
 * at least one of them asking. Paragraphs between two labelled ones go on with the turn before. Turns of a label that
 * mostly asks are the interviewer's and left out.
 */
export function findLabelledSpeech(text: string, paragraphs: readonly Span[]): Passage[] {
  const labelled: Labelled[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match) return;
    const asking = end - start <= LONGEST_ASK && /\?\s*$/.test(text.slice(end - 2, end));
    labelled.push({ paragraph, label: match[1]!, start: start + match[0].length, asking });
  });
  const turns = new Map<string, { all: number; asking: number }>();
  for (const { label, asking } of labelled) {
    const count = turns.get(label) ?? { all: 0, asking: 0 };
    turns.set(label, { all: count.all + 1, asking: count.asking + (asking ? 1 : 0) });
  }
  const isAsker = (label: string) => turns.get(label)!.asking * 2 >= turns.get(label)!.all;
  const labels = [...turns.keys()].filter((label) => turns.get(label)!.all > 1 || isAsker(label));
  const interview =
    labels.length >= 2 &&
    labels.some(isAsker) &&
    labels.some((label) => !isAsker(label) && turns.get(label)!.all > 1);
  if (!interview) return [];
  const spoken = labelled.filter(({ label }) => labels.includes(label));
  return spoken.flatMap(({ paragraph, label, start }, i) => {
    if (isAsker(label)) return [];
    const until = spoken[i + 1]?.paragraph ?? paragraph + 1;
    const passages: Passage[] = [];
    for (let p = paragraph; p < until; p++) {
      const own = paragraphs[p]!;
      const from = p === paragraph ? skipSpaces(text, start, own.end) : own.start;
      const passage = { start: from, end: own.end, outerStart: own.start, outerEnd: own.end };
      if (from < own.end) passages.push({ ...passage, depth: 0, continues: p > paragraph, by: 'label' });
    }
    return passages;
  });
}
