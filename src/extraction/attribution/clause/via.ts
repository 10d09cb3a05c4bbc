import type { Span } from '../../../model/span.ts';
import { formTest } from '../../language/form-test.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { shortPlace } from './short-place.ts';

const AGENCY =
  /^(?:AFP|AP|DPA|EFE|ANSA|PTI|TASS|RIA|UPI|ATS|BELGA|APS|APA|ANP|CNN|BBC|RFI|NBC|CBS|ABC|MSNBC|CNBC|NPR|PBS|BFMTV|BFM|RTL|RTBF|RTS|SRF|TF1|LCI|CNEWS|TVA|CBC|NHK|ARD|ZDF|RMC|TV5|TV5MONDE|LCP|RT|NYT|WSJ)$/;
const MEDIA_WORD =
  /^(?:agence|agency|quotidien|journal|hebdomadaire|magazine|chaîne|radio|télévision|newspaper|daily|weekly|network|channel|station|broadcaster|site|reuters|bloomberg|politico|axios|breitbart|franceinfo|mediapart|figaro|libération|parisien|times|post|tribune|herald|guardian|telegraph|gazette|chronicle|presse|press|news|today|journal|inter|info|culture|bleu|europe)$/;
const THAT = formTest(/^(?:que|qu'|that)$/);
const LEAD = formTest(/^(?:à|au|aux|sur|dans|auprès|devant|to|on|in|via|with)$/);

/** Participles of being reached by somebody who then reports what was said. */
export const CONTACTED =
  /^(?:joint|contacté|interrogé|interviewé|sollicité|cité|rencontré|consulté|questionné|entendu|appelé)e?s?$/;

/** Go-betweens named beside a cue: "a dit à l'AFP", "sur RFI", "told Reuters", "dans les colonnes du Figaro". */
export function viaAfter(view: SentenceView, from: number, to: number): Span[] {
  const { tokens } = view;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const token = tokens[i]!;
    if (token.tag === 'mark' || token.text === ':' || THAT.of(token)) return [];
    const directly = i === from && !view.french;
    // "un élu joint par l'AFP": who was reached by a medium speaks through it.
    const reached = token.lower === 'par' && CONTACTED.test(tokens[i - 1]!.lower);
    if (!directly && !reached && !LEAD.of(token)) continue;
    const phrase = phraseFrom(view, directly ? i : i + 1 + (token.lower === 'auprès' ? 1 : 0), to);
    if (!phrase) continue;
    // "auprès de la RTBF Ana Roy": the name behind it speaks.
    const end = view.french ? Math.max(shortPlace(view, phrase), phrase.from + 1) : phrase.to;
    if (isMedium(view, phrase.from, end)) return [view.span(phrase.from, end)];
  }
  return [];
}

/** True where a phrase names a news agency, paper, station or site. */
export function isMedium(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text, lower, capital } = view.tokens[i]!;
    if (AGENCY.test(text)) return true;
    if (
      MEDIA_WORD.test(lower) &&
      (capital ||
        /^(?:agence|agency|quotidien|journal|hebdomadaire|magazine|chaîne|radio|télévision|newspaper|daily|weekly|network|channel|station|broadcaster|site)$/.test(
          lower,
        ))
    )
      return true;
  }
  return false;
}
