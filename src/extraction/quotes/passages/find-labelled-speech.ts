import type { Span } from '../../../model/span.ts';
import type { Passage } from '../utterance/passage-view.ts';
import { isFirstPerson, isQuestion } from './interview-words.ts';
import { skipSpaces } from './neighbours.ts';

/**
 * "Question :", "Q.", "M. Diallo :", "LE COURRIER. –", "Ana Duarte -", "A. D. :", "Ana Duarte (maire) :": a short
 * capitalised label and its mark. A full stop alone will do after a letter or several words.
 */
const LABEL =
  /^(?:((?:Q|R|A|Question|Réponse|Answer)(?=\s*[.:—–-])(?!\.\s?\p{Lu}\.)|(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|\p{Lu})(?:[\p{L}\p{M}’'.-]|\s(?=\p{Lu}|d[eu]\s|du\s|des\s|van\s|von\s)){0,60}?)(?:\s?\([^()\n]{2,60}\)|,\s[^.:!?«“"\n]{3,50}(?=\s?:))?\s*(?::|\.\s?[—–-]|\s[—–-])|((?:Q|A|R)(?=\.\s\p{Lu}(?!\.))|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3}(?=\.\s\p{Lu}))\.)\s+(?=\S)/u;
const INITIALS = /^(?:\p{Lu}\.[\s-]?){2,4}$/u;
const LONGEST_LABEL = 140;
const LONGEST_ASK = 400;
const FEWEST_WORDS = 4;

interface Labelled {
  readonly paragraph: number;
  /** Who speaks; empty for a question without a label. */
  readonly label: string;
  readonly span: Span;
  readonly start: number;
  readonly asking: boolean;
}

/**
 * Turns of an interview whose paragraphs begin with the speaker's label: at least two labels of which one comes back,
 * at least one of them asking; unlabelled questions above labelled answers count as such. Initials stand for the name
 * they fit. Paragraphs between two labelled ones go on with the turn before. Turns of a label that mostly asks are the
 * interviewer's and left out. Without anybody who asks, at least two turns in the first person after full names.
 */
export function findLabelledSpeech(text: string, paragraphs: readonly Span[]): Passage[] {
  const labelled = withQuestions(text, paragraphs, withoutInitials(findLabels(text, paragraphs)));
  const turns = new Map<string, { all: number; asking: number }>();
  for (const { label, asking } of labelled) {
    const count = turns.get(label) ?? { all: 0, asking: 0 };
    turns.set(label, { all: count.all + 1, asking: count.asking + (asking ? 1 : 0) });
  }
  const isAsker = (label: string) => turns.get(label)!.asking * 2 >= turns.get(label)!.all;
  const labels = new Set([...turns.keys()].filter((label) => turns.get(label)!.all > 1 || isAsker(label)));
  const interview =
    labels.size >= 2 &&
    [...labels].some(isAsker) &&
    [...labels].some((label) => !isAsker(label) && turns.get(label)!.all > 1);
  if (!interview) return reactions(text, paragraphs, labelled);
  const spoken = labelled.filter(({ label }) => labels.has(label));
  return spoken.flatMap((turn, i) => {
    const until = spoken[i + 1]?.paragraph ?? turn.paragraph + 1;
    return isAsker(turn.label) ? [] : turnOf(text, paragraphs, turn, until);
  });
}

function findLabels(text: string, paragraphs: readonly Span[]): Labelled[] {
  const labelled: Labelled[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (!match) return;
    const label = match[1] ?? match[2]!;
    const asking = end - start <= LONGEST_ASK && /\?\s*$/.test(text.slice(end - 2, end));
    const span = { start, end: start + label.length };
    labelled.push({ paragraph, label, span, start: start + match[0].length, asking });
  });
  return labelled;
}

/** "A. P." is the turn of "Anne Petit". */
function withoutInitials(labelled: readonly Labelled[]): Labelled[] {
  const names = new Map<string, string>();
  for (const { label } of labelled) {
    if (!INITIALS.test(label)) names.set(initialsOf(label), names.get(initialsOf(label)) ?? label);
  }
  return labelled.map((turn) =>
    INITIALS.test(turn.label)
      ? { ...turn, label: names.get(turn.label.replace(/[^\p{Lu}]/gu, '')) ?? turn.label }
      : turn,
  );
}

/** Capitals that begin the words of a name: "AP" for "Anne Petit", "JCM" for "Jean-Claude Morel". */
export function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

function withQuestions(text: string, paragraphs: readonly Span[], labelled: readonly Labelled[]): Labelled[] {
  const taken = new Set(labelled.map(({ paragraph }) => paragraph));
  return labelled.flatMap((turn) => {
    const paragraph = turn.paragraph - 1;
    const before = paragraphs[paragraph];
    if (!before || turn.asking || taken.has(paragraph) || !isQuestion(text, before)) return [turn];
    return [{ paragraph, label: '', span: before, start: before.start, asking: true }, turn];
  });
}

/** "Luc Morin : Nous avons tout donné." twice or more, nobody asking. */
function reactions(text: string, paragraphs: readonly Span[], labelled: readonly Labelled[]): Passage[] {
  const spoken = labelled.filter(({ label, start, paragraph }) => {
    const words = text.slice(start, paragraphs[paragraph]!.end);
    return (
      (/\s/.test(label) || INITIALS.test(label)) &&
      /[.!…]\s*$/.test(words) &&
      !/^[«“”"]/.test(words) &&
      words.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS &&
      isFirstPerson(words)
    );
  });
  return spoken.length < 2
    ? []
    : spoken.flatMap((turn) => turnOf(text, paragraphs, turn, turn.paragraph + 1));
}

function turnOf(text: string, paragraphs: readonly Span[], turn: Labelled, until: number): Passage[] {
  const passages: Passage[] = [];
  for (let p = turn.paragraph; p < until; p++) {
    const own = paragraphs[p]!;
    const from = p === turn.paragraph ? skipSpaces(text, turn.start, own.end) : own.start;
    const passage = {
      start: from,
      end: own.end,
      outerStart: own.start,
      outerEnd: own.end,
      speaker: turn.span,
    };
    // A turn in marks is a quotation like any other.
    if (from >= own.end || (p === turn.paragraph && /[«“”"]/.test(text[from]!))) continue;
    passages.push({ ...passage, depth: 0, continues: p > turn.paragraph, by: 'label' });
  }
  return passages;
}
