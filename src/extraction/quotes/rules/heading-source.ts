import type { Source } from '../../../model/extraction.ts';
import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { lastVerb, subjectSource } from '../lib/clause-subject.ts';
import type { QuoteContext } from '../quote-context.ts';

/** A heading before its marks is no longer than this. */
const LONGEST = 120;
/** "Ana Roux (FC Brunn) :" */
const BRACKETS = /\s?\([^()\n]{1,40}\)$/u;
/** What may stand before the name of who speaks: the heading's start, or a topic that is closed. */
const CLOSED = /(?:^|[.:;,!?|–—]|\s-|\/)\s*$/u;

/**
 * Accepts: words in marks behind the colon of a heading, where a person's name fills what stands before the colon, or a named
 * person or body is the subject of a verb there.
 * Fires on: Ana Roux (FC Brunn) : « Jouer ici, un rêve ». Le MDR met les choses au clair : « Nous sommes prêts »
 * Not on: Procès Roux : « Un monstre ». Retraites : « un jour de colère »
 */
export const headingSource: AttributionRule = {
  id: 'heading-source',
  attribute(index, context) {
    const { outerStart } = context.passages[index]!;
    const start = context.analysis.paragraphs[context.paragraphs[index]!]!.start;
    if (outerStart - start > LONGEST) return null;
    const lead = /^(.*\S)\s?:\s?$/su.exec(context.slice(start, outerStart))?.[1];
    if (lead === undefined) return null;
    const source = named(context, start, lead) ?? subject(context, start, start + lead.length);
    return (
      source && {
        speakers: [source],
        cue: null,
        via: [],
        rule: this.id,
        confidence: 0.75,
        detail: `stands in a heading behind the colon after "${source.name}"`,
      }
    );
  },
};

/** The person whose name ends right before the colon and begins what the heading says before it. */
function named({ names }: QuoteContext, start: number, lead: string): Source | null {
  const end = start + lead.replace(BRACKETS, '').length;
  for (const entity of names.entitiesIn({ start, end })) {
    const { kind, mentions } = names.entities[entity]!;
    if (kind !== 'Person') continue;
    const mention = mentions.find((each) => each.end === end && each.start >= start);
    if (mention && CLOSED.test(lead.slice(0, mention.start - start)))
      return namedSource(names.entities[entity]!, { start: mention.start, end });
  }
  return null;
}

/** The named subject of the last finite verb before the colon. */
function subject(context: QuoteContext, start: number, colon: number): Source | null {
  const sentence = context.sentenceAt(colon);
  const group = lastVerb(
    context,
    sentence,
    start,
    colon,
    ({ kind, passive }) => kind === 'finite' && !passive,
  );
  const source = group && subjectSource(context, sentence, group);
  return source && source.entity !== null && /^(?:person|organization)$/.test(source.kind) ? source : null;
}
