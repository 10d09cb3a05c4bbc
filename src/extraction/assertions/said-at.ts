import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { formTest, writtenTest } from '../language/form-test.ts';
import { type DayPhrase, dayPhraseAt } from './lib/day-phrase.ts';
import { resolveDay } from './lib/resolve-day.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext, Statement } from './statement.ts';

const COLON = writtenTest(/^[:;]$/);
const BEFORE_DAY = formTest(/^(?:le|on|ce|cet|cette|dès)$/);

/** Tokens looked at behind the cue. */
const FARTHEST = 16;

/**
 * Day of the saying, as an ISO date, where the words of the attribution tell it: within the cue, behind it before what is
 * said, or at the start of its sentence. Days without a year count from the date of publication; null without one.
 * Fires on: La maire a déclaré mardi que … Hier, la maire a dit … "…", he said on March 3.
 * Not on: La maire a déclaré que le pont a cédé mardi. La réunion de mardi, a-t-elle dit, …
 */
export function saidAt(
  context: AssertionContext,
  { cue, content, frame }: Statement,
  publishedAt: string | null,
): string | null {
  if (!cue) return null;
  const { from, to } = tokenRange(context.analysis, cue);
  const first = context.analysis.tokens[from];
  if (!first || to <= from) return null;
  const view = context.views.at(first.sentence);
  const said = [...content, ...(frame?.content ?? [])].map((span) => tokenRange(context.analysis, span));
  const isSaid = (i: number) =>
    view.passageAt(i) !== null || said.some((range) => range.from <= i && i < range.to);
  const phrase = withinCue(view, from, to) ?? behind(view, to, isSaid) ?? atStart(view, from, isSaid);
  return phrase && resolveDay(phrase, publishedAt);
}

/** "a, mardi, déclaré" */
function withinCue(view: SentenceView, from: number, to: number): DayPhrase | null {
  for (let i = from + 1; i < to; i++) {
    const phrase = dayPhraseAt(view, i);
    if (phrase) return phrase;
  }
  return null;
}

/** "a déclaré le maire mardi soir à la presse" */
function behind(view: SentenceView, from: number, isSaid: (i: number) => boolean): DayPhrase | null {
  for (let i = from; i < Math.min(view.to, from + FARTHEST); i++) {
    if (isSaid(i) || COLON.of(view.tokens[i]!) || startsClause(view, i)) return null;
    const phrase = dayPhraseAt(view, i);
    if (phrase) return phrase;
  }
  return null;
}

/** "Mardi soir, le maire a déclaré": only at the start of the sentence, with no other verb before the cue. */
function atStart(view: SentenceView, cue: number, isSaid: (i: number) => boolean): DayPhrase | null {
  let i = view.from;
  while (
    i < cue &&
    (view.tokens[i]!.tag === 'conjunction' ||
      view.tokens[i]!.tag === 'mark' ||
      view.tokens[i]!.tag === 'punctuation')
  )
    i++;
  if (view.is(i, BEFORE_DAY) && !dayPhraseAt(view, i)) i++;
  if (i >= cue || isSaid(i)) return null;
  const phrase = dayPhraseAt(view, i);
  if (!phrase) return null;
  for (let k = i; k < cue; k++) if (startsClause(view, k)) return null;
  return phrase;
}

function startsClause(view: SentenceView, index: number): boolean {
  const { tag } = view.tokens[index]!;
  return tag === 'verb' || tag === 'auxiliary';
}
