import type { Span } from '../../../model/span.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Subject } from './subject.ts';

/** "chez Nordal", "au ministère": whose side, not a place of living ("un quartier où l'on dit"). */
const SIDE = /^(?:à|au|aux|chez)$/;
const LONGEST_SIDE = 10;

/** "À la préfecture, on assure que P": those of the place or side named before the comma, or before "où". */
export function sideOf(view: SentenceView, subject: Subject | null): Span[] | null {
  if (!view.french || !subject || view.lower(subject.range.from) !== 'on') return null;
  const before = subject.range.from - 1;
  const where = view.lower(before) === "l'" ? before - 1 : before;
  // "Même son de cloche chez Nordal, où l'on réclame": the phrase right before.
  if (view.lower(where) === 'où') {
    const end = view.lower(where - 1) === ',' ? where - 1 : where;
    for (let i = end - 1; i > view.from && end - i < LONGEST_SIDE; i--) {
      if (!SIDE.test(view.lower(i))) continue;
      const phrase = phraseFrom(view, i + 1);
      return phrase?.to === end ? [view.span(phrase.from, phrase.to)] : null;
    }
    return null;
  }
  let i = view.from;
  if (/^(?:du|au)$/.test(view.lower(i)) && /^(?:côté|sein)$/.test(view.lower(i + 1))) i += 2;
  if (!/^(?:à|au|aux|chez|de|du|des|dans|d'|parmi)$/.test(view.lower(i))) return null;
  const phrase = phraseFrom(view, i + 1);
  if (!phrase || view.lower(phrase.to) !== ',') return null;
  // "Chez Nordal, le gestionnaire du réseau, on précise": an apposition between.
  const apposed = phrase.to + 1 === subject.range.from ? null : phraseFrom(view, phrase.to + 1);
  const end =
    apposed && apposed.from === phrase.to + 1 && view.lower(apposed.to) === ',' ? apposed.to : phrase.to;
  return end + 1 === subject.range.from ? [view.span(phrase.from, phrase.to)] : null;
}
