import type { Span } from '../../../model/span.ts';
import type { Passage } from '../utterance/passage-view.ts';
import { findGuest, nameLine } from './find-guest.ts';
import { isAddressed, isFirstPerson, isQuestion } from './interview-words.ts';

const LONGEST_HEADING = 90;
/** A statement put to the guest, to which he replies. */
const LONGEST_PROMPT = 220;
const FEWEST_ANSWERS = 2;
/** Paragraphs of an answer, on the average: a column that asks now and then is no interview. */
const MOST_EACH = 4;
const DASH = /^[—–-]+\s*/;
/** A question that ran into its answer when the layout was lost. */
const GLUED = /^(?:[—–-]+\s*)?([^.!?«»“”"\n]{8,240}\?)\s+(?=[\p{Lu}«“"])/u;
const CLOSING =
  /^(?:propos recueillis|recueilli|entretien réalisé|interview(?:ed)? (?:by|réalisée)|this interview|cet entretien|cette interview)/i;

interface Answer {
  readonly paragraphs: Span[];
  readonly asked: string;
  readonly guest: Span | null;
}

/**
 * Answers of an interview that is told by its layout alone: at least two paragraphs that ask, each followed by one that
 * does not; somebody is addressed, and at least half of the answers speak in the first person outside quotation marks.
 * So lists of frequent questions and subheadings that ask are left alone. Whom the page names as the guest ("Entretien
 * avec X", a name alone on a line above the questions) is `speaker`.
 */
export function findAnswers(text: string, paragraphs: readonly Span[]): Passage[] {
  // Nobody answers where nothing is asked.
  if (!text.includes('?')) return [];
  const answers = collect(text, paragraphs);
  if (answers.length < FEWEST_ANSWERS) return [];
  const told = answers.reduce((sum, { paragraphs: own }) => sum + own.length, 0);
  if (told > answers.length * MOST_EACH) return [];
  const wordsOf = ({ paragraphs: own }: Answer) =>
    own.map(({ start, end }) => text.slice(start, end)).join(' ');
  const personal = answers.filter((answer) => isFirstPerson(wordsOf(answer))).length;
  if (personal * 2 < answers.length || !answers.some(({ asked }) => isAddressed(asked))) return [];
  return answers.flatMap(({ paragraphs: own, guest }) =>
    own.map(({ start, end }, at): Passage => {
      const common = { start, end, outerStart: start, outerEnd: end, depth: 0, by: 'label' } as const;
      return { ...common, continues: at > 0, ...(guest && { speaker: guest }) };
    }),
  );
}

function collect(text: string, paragraphs: readonly Span[]): Answer[] {
  const answers: Answer[] = [];
  /** Undefined until somebody asks: then the page is read for whom it announces. */
  let guest: Span | null | undefined;
  let named = -2;
  let open: Answer | null = null;
  const last = paragraphs.findLastIndex((paragraph) => isQuestion(text, paragraph));
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    const words = text.slice(paragraph.start, paragraph.end);
    const glued = GLUED.exec(words.slice(0, 300));
    if (isQuestion(text, paragraph) || isPrompt(p))
      open = { paragraphs: [], asked: words.replace(DASH, ''), guest: whoIsAsked() };
    else if (
      glued &&
      (open !== null || isAddressed(glued[1]!)) &&
      isFirstPerson(words.slice(glued[0].length))
    ) {
      open = {
        paragraphs: [{ start: paragraph.start + glued[0].length, end: paragraph.end }],
        asked: glued[1]!,
        guest: whoIsAsked(),
      };
      answers.push(open);
    } else if (isHeading(words)) {
      // The line below a name tells the role.
      const name = named === p - 1 ? null : nameLine(text, paragraphs, p);
      if (name) {
        guest = name;
        named = p;
      }
      if (name || CLOSING.test(words) || p > last) open = null;
    } else if (open && CLOSING.test(words)) open = null;
    // Behind the last answer the page may go on in its own voice.
    else if (open && open.paragraphs.length > 0 && p > last && !isFirstPerson(words)) open = null;
    else if (open && !/^[«“"]/.test(words)) {
      if (open.paragraphs.length === 0) answers.push(open);
      open.paragraphs.push(paragraph);
    }
  }
  return answers;

  function whoIsAsked(): Span | null {
    if (guest === undefined) guest = findGuest(text, paragraphs);
    return guest;
  }

  function isPrompt(p: number): boolean {
    const next = paragraphs[p + 1];
    if (!open || open.paragraphs.length === 0 || !next) return false;
    const { start, end } = paragraphs[p]!;
    if (end - start > LONGEST_PROMPT) return false;
    const words = text.slice(start, end);
    return isAddressed(words) && !isFirstPerson(words) && isFirstPerson(text.slice(next.start, next.end));
  }
}

function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !/[.!?…:;,»”"]\s*$/.test(words);
}
