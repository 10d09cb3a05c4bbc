import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';

const LONGEST = 70;

/**
 * Accepts: a bracket right behind a whole utterance that holds the name of a person, with what that person is or nothing.
 * Fires on: « Nous restons tous ici. » (Ana Duarte)
 * Not on: « Nous restons tous ici » (Ana Duarte, 1998)
 */
export const nameInBrackets: AttributionRule = {
  id: 'name-in-brackets',
  attribute(index, context) {
    const { outerEnd, utterance, by } = context.passages[index]!;
    if (!utterance || by !== 'marks') return null;
    const bracket = /^\s?\(([^()\d«»"“”]{3,70})\)/.exec(context.slice(outerEnd, outerEnd + LONGEST + 4));
    if (!bracket) return null;
    const start = outerEnd + bracket[0].indexOf('(') + 1;
    const at = context.names.entityAt({ start, end: start + 1 });
    const entity = at === null ? undefined : context.names.entities[at];
    const span = entity?.mentions.find((mention) => mention.start === start);
    if (entity?.kind !== 'Person' || !span) return null;
    if (!/^(?:,|$)/.test(context.slice(span.end, start + bracket[1]!.length))) return null;
    const source = namedSource(entity, { start: span.start, end: span.end });
    const detail = `is followed by "${entity.name}" in brackets`;
    return { speakers: [source], cue: null, via: [], rule: this.id, confidence: 0.85, detail };
  },
};
