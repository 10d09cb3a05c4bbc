import type { Source } from '../../../model/extraction.ts';
import type { Span } from '../../../model/span.ts';
import { outsideRelative } from '../../attribution/clause/outside-relative.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { subjectOf } from '../../attribution/clause/subject.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import type { QuoteContext } from '../quote-context.ts';
import { groupsBefore, groupsFrom } from './groups-around.ts';

/** Verbs that say nothing of speech by their place alone. */
export const COPULAS: ReadonlySet<string> = new Set(
  'être avoir devenir sembler paraître rester demeurer be have become seem appear remain do get'.split(' '),
);

/** Last verb group of a sentence that lies in [from, to) outside quotation marks and satisfies a condition. */
export function lastVerb(
  context: QuoteContext,
  sentence: number,
  from: number,
  to: number,
  accepts: (group: VerbGroup) => boolean,
): VerbGroup | null {
  const view = context.view(sentence);
  if (!view) return null;
  return (
    groupsBefore(view, context.firstToken(to)).findLast((group) => {
      const { start } = view.tokens[group.from]!;
      return (
        start >= from && view.tokens[group.to - 1]!.end <= to && !view.passageAt(group.from) && accepts(group)
      );
    }) ?? null
  );
}

/** First finite verb group of a sentence in [from, to) outside quotation marks. */
export function firstFinite(
  context: QuoteContext,
  sentence: number,
  from: number,
  to: number,
): VerbGroup | null {
  const view = context.view(sentence);
  if (!view) return null;
  return (
    groupsFrom(view, context.firstToken(from)).find((group) => {
      const { start } = view.tokens[group.from]!;
      return group.kind === 'finite' && start >= from && start < to && !view.passageAt(group.from);
    }) ?? null
  );
}

/** Whom the subject of a verb group stands for; null where it has none that can speak. */
export function subjectSource(context: QuoteContext, sentence: number, group: VerbGroup): Source | null {
  const view = context.view(sentence);
  if (!view) return null;
  if (group.inverted >= 0) return context.sourceAt(view.tokens[group.inverted]!);
  const nearest = subjectOf(view, group);
  const subject = outsideRelative(view, group, nearest) ?? nearest;
  if (!subject || subject.range.to <= subject.range.from) return null;
  const span = view.span(subject.range.from, subject.range.to);
  return context.whoAt(span);
}

/** Finite, or an English form in -ed that only a longer word list would tell from a participle. */
export function maybeFinite(context: QuoteContext, { kind, head, to, from }: VerbGroup): boolean {
  if (kind === 'finite') return true;
  const { language, tokens } = context.analysis;
  return language === 'en' && kind === 'participle' && to === from + 1 && tokens[head]!.lower.endsWith('ed');
}

/** Last verb group that ends in [from, to), quotation or not, with the words of its subject. */
export function verbInPassage(
  context: QuoteContext,
  from: number,
  to: number,
): { view: SentenceView; group: VerbGroup; subject: Span | null } | null {
  const view = context.view(context.sentenceAt(to - 1));
  if (!view) return null;
  const group = groupsBefore(view, context.firstToken(to)).findLast((each) => {
    return (
      view.tokens[each.from]!.start >= from && view.tokens[each.to - 1]!.end <= to && each.kind === 'finite'
    );
  });
  if (!group) return null;
  const subject = subjectOf(view, group);
  const span =
    subject && subject.range.to > subject.range.from ? view.span(subject.range.from, subject.range.to) : null;
  return { view, group, subject: span };
}
