import { formTest } from '../../language/form-test.ts';
import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { spansOf, trimEnd, trimStart } from '../clause/content.ts';
import { isOpener } from '../clause/noun-phrase.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { subjectOf } from '../clause/subject.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a relative clause that denies: what it hangs on is what is denied.
 * Fires on: Il est soupçonné de fraude, ce qu'il nie. Des accusations de fraude qu'il conteste. He faces charges of fraud, which he denies.
 * Not on: Ce que la direction conteste. La vente que la mairie conteste.
 */
export const deniedRelative: FrameRule = {
  id: 'denied-relative',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    const cue =
      group.kind === 'finite' && !group.passive && !group.negated ? cueFor(occurrence, 'object') : null;
    if (cue?.sense !== 'deny' || !isOver(view, end)) return null;
    const subject = subjectOf(view, group);
    if (!subject || subject.relative) return null;
    const content = denied(view, subject.range.from - 1);
    if (!content || content[1] - content[0] < 2) return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sourceSpans(view, subject),
      content: spansOf(view, content),
      rule: this.id,
      confidence: 0.8,
    });
  },
};

/** What the relative clause before whose subject `link` stands hangs on. */
function denied(view: SentenceView, link: number): readonly [number, number] | null {
  if (link <= view.from + 1) return null;
  const word = view.lower(link);
  if (view.french ? /^(?:que|qu')$/.test(word) : word === 'which' || word === 'that') {
    const taken = view.french && view.lower(link - 1) === 'ce';
    const comma = taken ? link - 2 : link - 1;
    const noun = taken ? null : nounBefore(view, view.lower(comma) === ',' ? comma : link);
    if (noun) return noun;
    // "…, ce qu'il nie", "…, which he denies": the whole clause.
    if (view.lower(comma) !== ',' || (view.french && !taken)) return null;
    return clauseBefore(view, comma);
  }
  // "charges he denies"
  return view.french ? null : nounBefore(view, link + 1);
}

/** "des accusations de fraude", "charges": a noun for what is said of somebody, with its complement, that ends here. */
function nounBefore(view: SentenceView, to: number): readonly [number, number] | null {
  for (let i = to - 1; i >= view.from && to - i <= LONGEST; i--) {
    const { tag } = view.tokens[i]!;
    if (/^(?:verb|auxiliary|punctuation|mark|subordinator)$/.test(tag)) return null;
    if (!view.is(i, view.french ? SAID : SAID_ENGLISH)) continue;
    const from = i > view.from && isOpener(view.tokens[i - 1]!) ? i - 1 : i;
    // ", accusations qu'il nie", ", des faits qu'il nie": what they are stands before.
    return i === to - 1 && view.lower(from - 1) === ',' ? clauseBefore(view, from - 1) : [from, to];
  }
  return null;
}

function clauseBefore(view: SentenceView, comma: number): readonly [number, number] | null {
  let from = view.from;
  for (let i = view.from; i < comma; i++) if (/^[;:]$/.test(view.tokens[i]!.text)) from = i + 1;
  const start = trimStart(view, from, comma);
  // "Ils accusent l'usine de mentir, ce qu'elle nie": what somebody else says (denied-before).
  if (view.occurrences.some(({ group }) => group.from >= start && group.to <= comma && !group.passive))
    return null;
  const verb = view.groups.some(({ kind, from: at, to }) => kind === 'finite' && at >= start && to <= comma);
  return verb ? [start, trimEnd(view, start, comma)] : null;
}

/** Nothing of the verb's own follows. */
function isOver(view: SentenceView, end: number): boolean {
  let i = end;
  while (i < view.to && (view.tokens[i]!.tag === 'adverb' || /^(?:en|bloc)$/.test(view.lower(i)))) i++;
  return i >= view.to || /^(?:punctuation|mark|conjunction)$/.test(view.tokens[i]!.tag);
}

/** Tokens of the noun with its complement. */
const LONGEST = 8;

const SAID = formTest(
  /^(?:accusations?|allégations?|affirmations?|soupçons?|griefs?|reproches?|rumeurs?|faits|charges|version|critiques)$/,
);
const SAID_ENGLISH = formTest(
  /^(?:accusations?|allegations?|charges?|claims?|rumou?rs?|reports?|suggestions?)$/,
);
