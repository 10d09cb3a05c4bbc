import { namedSource } from '../../names/named-source.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { firstFinite } from '../lib/clause-subject.ts';

/** Age, home or trade behind the name: "Fatou, 52 ans, est coiffeuse", "Josiane est une habituée". */
const INTRODUCED =
  /^,? ?(?:(?:\d{1,3} ans|la \p{L}+|une?|originaire|venue?|installée?|habitante?|mère|père|\p{L}+)[^.;:!?«»"“”]{0,80}?,? )?(?:est|était|a|habite|travaille|vit|tient|dirige|vient|fait|élève|cultive|attend|sort|regarde|montre|court|participe|assiste)(?!\p{L})/u;

/**
 * Accepts: in French, a whole sentence in marks without attribution, when the next sentence of the paragraph begins with
 * the name of a person not met before and says who that is.
 * Fires on: « On respire enfin. » Fatou, 52 ans, est coiffeuse rue des Carmes.
 * Not on: « On respire enfin. » La rue des Carmes a rouvert.
 */
export const introducedNext: AttributionRule = {
  id: 'introduced-next',
  attribute(index, context) {
    const { outerEnd, utterance } = context.passages[index]!;
    if (!utterance || context.analysis.language !== 'fr') return null;
    const gap = /^[\s.]*/.exec(context.slice(outerEnd, outerEnd + 4))![0].length;
    const next = context.sentenceAt(outerEnd + gap);
    const sentence = context.sentence(next);
    if (!sentence || sentence.paragraph !== context.paragraphs[index]) return null;
    const start = outerEnd + gap;
    const at = context.names.entityAt({ start, end: start + 1 });
    const entity = at === null ? undefined : context.names.entities[at];
    if (entity?.kind !== 'Person' || entity.mentions[0]?.start !== start) return null;
    const span = entity.mentions[0]!;
    if (!INTRODUCED.test(context.slice(span.end, Math.min(sentence.end, span.end + 140)))) return null;
    if (!firstFinite(context, next, span.end, sentence.end)) return null;
    const source = namedSource(entity, { start: span.start, end: span.end });
    const detail = `is followed by a sentence that brings in "${entity.name}"`;
    return { speakers: [source], cue: null, via: [], rule: this.id, confidence: 0.55, detail };
  },
};
