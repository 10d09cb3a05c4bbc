import type { Span } from '../../../model/span.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Subject } from './subject.ts';

/** "À la préfecture, on assure que P": those of the place or side named before the comma. */
export function sideOf(view: SentenceView, subject: Subject | null): Span[] | null {
  if (!view.french || !subject || view.lower(subject.range.from) !== 'on') return null;
  let i = view.from;
  if (/^(?:du|au)$/.test(view.lower(i)) && /^(?:côté|sein)$/.test(view.lower(i + 1))) i += 2;
  if (!/^(?:à|au|aux|chez|de|du|des|dans|d'|parmi)$/.test(view.lower(i))) return null;
  const phrase = phraseFrom(view, i + 1);
  return phrase && view.lower(phrase.to) === ',' && phrase.to + 1 === subject.range.from
    ? [view.span(phrase.from, phrase.to)]
    : null;
}
