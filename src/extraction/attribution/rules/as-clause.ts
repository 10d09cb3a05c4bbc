import { formTest } from '../../language/form-test.ts';
import type { Frame } from '../../parts.ts';
import { buildFrame } from '../clause/build-frame.ts';
import { contentEnd, spansOf, trimEnd, trimStart } from '../clause/content.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import { subjectAfter } from '../clause/subject-after.ts';
import type { FrameRule } from '../rule.ts';

const CLOSES_CLAUSE: ReadonlySet<string> = new Set([
  'punctuation',
  'mark',
  'verb',
  'auxiliary',
  'conjunction',
  'subordinator',
]);

const AS = formTest(/^(?:comme|as)$/);

/**
 * Accepts: "comme l'a rappelé X," and "as X noted," at a sentence's start or between commas.
 * Fires on: Comme l'a rappelé la maire, le pont est fermé. As Ms. Smith noted, the bridge is closed.
 * Not on: Comme la maire a dit oui, le pont ferme.
 */
export const asClause: FrameRule = {
  id: 'as-clause',
  frame(occurrence, view): Frame | null {
    const { group, end } = occurrence;
    const cue =
      group.kind !== 'finite' || group.passive
        ? null
        : view.french
          ? cueFor(occurrence, 'that', 'after')
          : cueFor(occurrence, 'that');
    // "as neighbours told of a bang": of something else than what stands before.
    if (!cue || (!view.french && /^(?:of|about)$/.test(view.lower(end)))) return null;
    const as = opener(view, group.from);
    if (as < 0 || (as > view.from && view.lower(as - 1) !== ',')) return null;
    const after = as === group.from - 1 ? subjectAfter(view, end) : null;
    const before = after ? null : subjectOf(view, group);
    const source = after ?? before?.range;
    if (!source) return null;
    // French takes the statement up by a pronoun; without it "comme" gives a reason.
    if (view.french && !/^(?:l'|le)$/.test(view.lower(group.from))) return null;
    // "comme nous le révélions": the article's own words.
    if (/^(?:nous|je|j'|we|i)$/.test(view.lower(source.from))) return null;
    const comma = nextComma(view, Math.max(end, source.to));
    if (comma < 0 && as === view.from) return null;
    const content =
      as === view.from ? rest(view, comma) : ([view.from, trimEnd(view, view.from, as)] as const);
    return buildFrame(occurrence, view, {
      form: 'according-to',
      cue,
      sources: [view.span(source.from, source.to)],
      content: spansOf(view, content),
      rule: this.id,
      confidence: 0.9,
    });
  },
};

/** Index of "comme" or "as" before the verb, over the subject; -1 if none. */
function opener(view: SentenceView, verb: number): number {
  for (let i = verb - 1; i >= view.from && verb - i < 8; i--) {
    if (view.is(i, AS)) return i;
    if (CLOSES_CLAUSE.has(view.tokens[i]!.tag)) return -1;
  }
  return -1;
}

function nextComma(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(view.to, from + 20); i++) if (view.lower(i) === ',') return i;
  return -1;
}

function rest(view: SentenceView, comma: number): readonly [number, number] {
  const start = trimStart(view, comma, view.to);
  return [start, contentEnd(view, start)];
}
