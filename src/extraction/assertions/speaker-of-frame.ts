import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { namedSource } from '../names/named-source.ts';
import type { Analysis, Frame, Names } from '../parts.ts';
import { canSpeak } from './can-speak.ts';
import type { AssertionContext } from './statement.ts';

/** Who speaks; a passive without agent ("il a été rapporté") is a source in its own words. */
export function speakerOfFrame(
  context: AssertionContext,
  view: SentenceView,
  frame: Frame,
  span: Span,
): Source | null {
  const source = context.sourceAt(span);
  if (frame.form === 'impersonal') {
    return (
      source ?? {
        kind: 'anonymous',
        name: context.analysis.text.slice(span.start, span.end),
        entity: null,
        span,
      }
    );
  }
  if (!source && INDEFINITE.test(context.analysis.text.slice(span.start, span.end))) {
    return { kind: 'anonymous', name: context.analysis.text.slice(span.start, span.end), entity: null, span };
  }
  // "Ukraine : la Chine a livré": the place a heading is about.
  if (frame.rule === 'headline' && source?.kind === 'country') return null;
  const named =
    source?.kind === 'anonymous' || (source && isDescribed(context, source))
      ? apposedTo(context, frame, source)
      : null;
  if (named) return named;
  return source && canSpeak(context, view, frame, source) ? source : null;
}

/** "Le porte-parole" taken for one who was told before: whom the sentence names beside it comes first. */
function isDescribed({ analysis }: AssertionContext, { kind, name, span }: Source): boolean {
  if (kind !== 'person' || analysis.language !== 'fr') return false;
  const words = analysis.text.slice(span.start, span.end);
  return /^l(?:e|a|['’]) ?\p{Ll}/iu.test(words) && !words.includes(name.split(' ').at(-1)!);
}

/** "Une riveraine, Rose Morel, a confié": the one person named between the source and its cue. */
function apposedTo({ analysis, names }: AssertionContext, frame: Frame, source: Source): Source | null {
  const comma = analysis.text.indexOf(',', source.span.start);
  const body = analysis.language === 'en' ? bodyApposedTo(analysis, names, comma) : null;
  if (body) return body;
  const gap = { start: comma, end: frame.cue.start };
  if (comma < 0 || gap.end - gap.start > LONGEST_NAME || gap.end <= gap.start) return null;
  if (!APPOSED.test(analysis.text.slice(gap.start, gap.end))) return null;
  const person = names
    .entitiesIn(gap)
    .map((entity) => names.entities[entity]!)
    .find(({ kind }) => kind === 'Person');
  return person ? namedSource(person, gap) : null;
}

const LONGEST_NAME = 60;
const APPOSED = /^,\s+(?:(?:M\.|Mme|le |la |l['’])?|l(?:e |a |['’])[\p{Ll}-]+ )[\p{Lu}][^,;:()«»]*,\s*$/u;

/** English: "The main opposition party, the Civic Union (CU), has threatened": the body named between commas. */
function bodyApposedTo(analysis: Analysis, names: Names, comma: number): Source | null {
  const close = comma < 0 ? -1 : analysis.text.indexOf(',', comma + 1);
  if (close < 0 || close - comma > LONGEST_NAME) return null;
  const gap = { start: comma, end: close };
  const named = BODY.exec(analysis.text.slice(comma, close))?.[1];
  if (!named) return null;
  const entity = names.entitiesIn(gap).map((index) => names.entities[index]!)[0];
  if (
    entity?.kind !== 'Organization' ||
    !entity.mentions.some(({ text }) => text.length >= named.trim().length)
  )
    return null;
  return namedSource(entity, gap);
}

const BODY =
  /^,\s+the ((?:[\p{Lu}][^\s,]*|of|for|and|the)(?:\s(?:[\p{Lu}][^\s,(]*|of|for|and|the))*)\s*(?:\([^)]*\))?$/u;

/** Sources told apart only by number: two of them are never the same one. */
const INDEFINITE =
  /^(?:l['’]une?|l['’]autre|une? autre|d['’]autres|certaine?s|plusieurs|beaucoup|one|the other|another|others|some|several|many)$/i;
