import { formTest } from '../../language/form-test.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { Frame } from '../../parts.ts';
import { hasMainVerb, spansOf, trimEnd } from '../clause/content.ts';
import { phraseFrom, type Range } from '../clause/noun-phrase.ts';
import type { SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { Cue } from '../cues.ts';
import type { SentenceRule } from '../rule.ts';

/** A heading is no longer than this, in tokens. */
const LONGEST = 40;

/**
 * Accepts: a heading that names its source before a colon; it is a paragraph of its own without a final stop.
 * Fires on: Rapport de la Cour : l'hôpital a caché ses pertes
 * Not on: Le maire part : la ville dort. (a sentence of the text)
 */
export const headline: SentenceRule = {
  id: 'headline',
  frames(view): Frame[] {
    const { tokens, from, to, analysis } = view;
    const sentence = analysis.sentences[view.index]!;
    const paragraph = analysis.paragraphs[sentence.paragraph]!;
    const alone = paragraph.start === sentence.start && paragraph.end === sentence.end;
    if (!alone || to - from > LONGEST || /[.!?…]$/.test(tokens[to - 1]!.text)) return [];
    const source = phraseFrom(view, from);
    if (!source || source.to - source.from > 8 || view.lower(source.to) !== ':') return [];
    // "Smith v. Jones: …" names a case.
    if (tokens.slice(source.from, source.to).some(({ lower }) => /^(?:vs?\.?|versus)$/.test(lower)))
      return [];
    // "Harbour fire: Owner says doors were locked": the topic, and a sentence of its own.
    if (!view.french && isTopic(view, source)) return [];
    const start = source.to + 1;
    // "Storm damage: what insurers pay", "Retraites : ce que l'on sait": what the article will tell.
    if (view.is(start, ASKS) || (view.lower(start) === 'ce' && /^qu/.test(view.lower(start + 1)))) return [];
    if (start >= to || tokens[start]!.tag === 'mark' || !hasMainVerb(view, start, to)) return [];
    // "Port : la patronne promet dix emplois", "Port : …, assure le ministre": the topic is no source.
    if (
      view.french &&
      isThing(view, source) &&
      view.occurrences.some(
        ({ group, cues }) =>
          group.kind === 'finite' && group.from >= start && ownSource(view, group, start, cues),
      )
    )
      return [];
    const { start: cueStart, end: cueEnd } = tokens[source.to]!;
    return [
      {
        form: 'colon',
        cue: { start: cueStart, end: cueEnd },
        lemma: ':',
        sense: 'say',
        negated: false,
        conditional: false,
        sources: [view.span(source.from, source.to)],
        via: [],
        content: spansOf(view, [start, trimEnd(view, start, to)]),
        sentence: view.index,
        rule: this.id,
        confidence: 0.6,
      },
    ];
  },
};

const ASKS = formTest(
  /^(?:what|how|why|when|where|who|which|comment|pourquoi|quand|où|qui|que|quel|quels|quelle|quelles|faut-il|peut-on)$/,
);

/** "Port", "Port de Saly": what opens with a noun for no office, group or writing. */
function isThing({ tokens }: SentenceView, { from, to }: Range): boolean {
  const { documents, roles, groups } = wordListsOf('fr');
  if (tokens[from]!.tag !== 'noun' || roles.has(tokens[from]!.lower) || groups.has(tokens[from]!.lower))
    return false;
  return !tokens.slice(from, to).some(({ lower }) => documents.has(lower));
}

/** The verb of saying has a subject of its own, or one behind the comma it stands after. */
function ownSource(view: SentenceView, group: VerbGroup, start: number, cues: readonly Cue[]): boolean {
  if (view.lower(group.from - 1) === ',') return cues.some(({ forms }) => forms.has('after'));
  const subject = subjectOf(view, group);
  return subject !== null && !subject.relative && subject.whole.from === start;
}

function isTopic(view: SentenceView, { from, to }: Range): boolean {
  return TOPICS.test(view.lower(to - 1)) && !view.tokens.slice(from, to).some(({ lower }) => lower === 'of');
}

const TOPICS =
  /^(?:case|trial|inquiry|inquest|hearing|fire|crash|murder|killing|stabbing|shooting|attack|row|dispute|strike|strikes|war|crisis|election|elections|vote|poll|flood|floods|storm|blast|explosion|collapse|derailment|disaster|scandal|affair|death|deaths|robbery|theft|raid|protest|protests|talks|deal|budget|ban|plan|plans|outbreak|pandemic|earthquake|wildfire|wildfires|kidnapping|abduction|search|probe|rape|fraud|riots|coup)$/;
