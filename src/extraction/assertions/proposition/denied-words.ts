import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { formTest } from '../../language/form-test.ts';

const LINK = formTest(/^(?:and|et|so|hence|donc|,)$/);
const BUT = formTest(/^(?:but|mais|;)$/);
/** A new clause of its own behind "and": its subject. */
const SUBJECT = formTest(
  /^(?:i|we|he|she|they|it|you|there|this|that|je|j'|nous|on|vous|il|elle|ils|elles|ce|c'|cela|ça)$/,
);

/**
 * The words of a statement that its negation covers: those of the negated clause. "Ce n'est pas une affaire d'argent mais de
 * respect", "I did not come for money. I came for justice", "Je n'ai jamais vu ça, c'est désolant": what follows is affirmed, and
 * cannot stand in a denied text.
 */
export function deniedWords(view: SentenceView, content: readonly Span[], main: VerbGroup): Span[] {
  const last = view.tokens[view.to - 1]!;
  const within = content.at(-1)!.end;
  let end = last.text === '.' ? last.start : last.end;
  for (let i = main.to; i < view.to - 1; i++) {
    const token = view.tokens[i]!;
    const isNew =
      LINK.of(token) && (view.is(i + 1, SUBJECT) ? !isInserted(view, i, within) : leadsOn(view, i));
    if (!isNew && !BUT.of(token) && !givesReason(view, i)) continue;
    const before = view.tokens[i - 1]!;
    end = before.lower === ',' ? before.start : token.start;
    break;
  }
  return content.flatMap((span) =>
    span.start >= end ? [] : [{ start: span.start, end: Math.min(span.end, end) }],
  );
}

/** "Car elle a menti", ", puisqu'il était là", "even though it was late": why or in spite of what is affirmed. */
function givesReason(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens[at]!;
  if (/^(?:car|puisque|puisqu'|quoique|quoiqu'|although|though)$/.test(lower)) return true;
  const next = view.lower(at + 1);
  if (lower === 'même' || lower === 'even') return /^(?:si|s'|though|if)$/.test(next);
  if (lower === 'si' && next === 'ce' && /^(?:n'|ne)$/.test(view.lower(at + 2))) return true;
  if (lower === 'bien') return /^(?:que|qu')$/.test(next);
  // Without a comma it may be the reason that is denied: "n'est pas parti parce qu'il avait peur".
  if (view.lower(at - 1) !== ',') return false;
  return lower === 'because' || lower === 'since' || (lower === 'parce' && /^(?:que|qu')$/.test(next));
}

/** ", je crois, ": a clause between commas, after which the denied one goes on. */
function isInserted(view: SentenceView, at: number, within: number): boolean {
  if (view.lower(at) !== ',') return false;
  for (let i = at + 1; i < Math.min(view.to, at + 7); i++)
    if (view.lower(i) === ',' && i + 1 < view.to && view.tokens[i + 1]!.start < within) return true;
  if (!view.groups.some(({ kind, from }) => kind === 'finite' && from > at && from <= at + 5)) return true;
  // "alors qu'avec le temps, ça coûte": the clause of the link has its verb behind the comma.
  for (let i = at - 1; i > view.from && at - i < 8; i--) {
    if (view.groups.some(({ kind, head }) => kind === 'finite' && head === i)) return false;
    if (/^(?:que|qu'|si|s'|quand|lorsque|lorsqu'|when|if|that)$/.test(view.lower(i))) return true;
  }
  return false;
}

/** ", et comme l'a dit la ministre, il …": another clause behind a link, with a subject of its own. */
function leadsOn(view: SentenceView, at: number): boolean {
  if (!/^(?:et|and)$/.test(view.lower(at))) return false;
  if (/^(?:comme|as)$/.test(view.lower(at + 1))) return true;
  // French says its negation again: "ne sera pas pressée et fournira une aide".
  if (
    view.french &&
    view.groups.some(({ kind, from, negated }) => kind === 'finite' && from === at + 1 && !negated)
  )
    return true;
  // ", and everyone knows it"
  if (view.lower(at - 1) !== ',') return false;
  const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > at + 1);
  return (
    verb !== undefined &&
    verb.from <= at + 4 &&
    !/^(?:qui|que|qu'|dont|who|which|that)$/.test(view.lower(verb.from - 1))
  );
}
