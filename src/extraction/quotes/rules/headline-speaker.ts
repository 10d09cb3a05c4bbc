import type { Source } from '../../../model/extraction.ts';
import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { protagonist } from '../lib/main-person.ts';
import type { QuoteContext } from '../quote-context.ts';

/** "— Une citation de Ana Roux, au procès", "Une citation de : Ana Roux": whose words stand set apart above. */
const CITATION = /^\s*(?:[—–-]{1,2}\s?)?une citation de(?:\s?:)?\s+/iu;
const FEWEST_WORDS = 4;
const FAR = 120;

/**
 * Accepts: in French, a whole sentence in the marks of a heading that no quotation of the text repeats: of whom a line below
 * names; else of whom a portrait is about.
 * Fires on: « Je n'ai rien à dire à la cour »⏎⏎ — Une citation de Ana Roux
 * Not on: À Valbourg, la « capitale des concours » (a heading)
 */
export const headlineSpeaker: AttributionRule = {
  id: 'headline-speaker',
  attribute(index, context) {
    if (context.analysis.language !== 'fr' || !isSentence(context, index)) return null;
    const cited = citedBelow(context, index);
    const source = cited ?? protagonist(context);
    if (!source) return null;
    const detail = `stands in a heading, most likely of "${source.name}"`;
    return { speakers: [source], cue: null, via: [], rule: this.id, confidence: cited ? 0.9 : 0.5, detail };
  },
};

/** A verb and words enough: no term, title or nickname. */
function isSentence(context: QuoteContext, index: number): boolean {
  const { start, end } = context.passages[index]!;
  const { tokens } = context.analysis;
  let words = 0;
  let verb = false;
  for (let i = context.firstToken(start); i < tokens.length && tokens[i]!.end <= end; i++) {
    const { tag } = tokens[i]!;
    if (tag === 'punctuation' || tag === 'mark') continue;
    words++;
    if (tag === 'verb' || tag === 'auxiliary') verb = true;
  }
  return verb && words >= FEWEST_WORDS;
}

function citedBelow(context: QuoteContext, index: number): Source | null {
  const { outerEnd } = context.passages[index]!;
  const match = CITATION.exec(context.slice(outerEnd, outerEnd + FAR));
  if (!match) return null;
  const start = outerEnd + match[0].length;
  const { entities } = context.names;
  for (const entity of context.names.entitiesIn({ start, end: start + FAR })) {
    const { kind, mentions } = entities[entity]!;
    const span = mentions.find((each) => each.form === 'name' && each.start >= start);
    if (kind === 'Person' && span && span.start - start < LONGEST_TITLE)
      return namedSource(entities[entity]!, span);
  }
  return null;
}

const LONGEST_TITLE = 10;
