import { closesWithComma, trimEnd } from './content.ts';
import { relativeIn } from './next-act-of-source.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * End of an object: at a comma or a word that opens a clause about the act of saying rather than about what is said.
 * `described`: English, what is made known goes on with ", including …" and ", lifted by …".
 */
export function objectEnd(view: SentenceView, from: number, to: number, described = false): number {
  let depth = 0;
  for (let i = from + 1; i < to; i++) {
    const { text, lower, tag } = view.tokens[i]!;
    if (text === '(') depth++;
    if (text === ')') depth--;
    // "as “a gift,” telling reporters"
    if (!view.french && closesWithComma(view, i) && view.tokens[i + 1]?.tag === 'gerund') return i + 1;
    if (depth > 0 || view.passageAt(i)) continue;
    const next = view.tokens[i + 1];
    if (!view.french && (text === ',' || /^(?:and|but)$/.test(lower)) && nextAct(view, i))
      return trimEnd(view, from, i);
    if (view.french && /^(?:et|mais|puis)$/.test(lower) && nextAct(view, i) && !relativeIn(view, from, i))
      return trimEnd(view, from, i);
    if (text === ',') {
      if (
        view.french
          ? next && OBJECT_STOP.test(next.lower)
          : next &&
            next.tag !== 'mark' &&
            !listGoesOn(view, i, to) &&
            !(described && describesObject(view, i))
      )
        return trimEnd(view, from, i);
    } else if (tag === 'subordinator' || tag === 'conjunction') {
      if (/^(?:when|after|because|while|although|though|unless|tandis|alors|quand|lorsque)$/.test(lower))
        return trimEnd(view, from, i);
    } else if (
      /^(?:tandis|after|before)$/.test(lower) &&
      view.groups.some((group) => group.from > i && group.from < i + 12)
    )
      return trimEnd(view, from, i);
  }
  return to;
}

/** English: ", including the loss of a pier", ", lifted partly by a weak currency": what goes with the noun before. */
function describesObject(view: SentenceView, comma: number): boolean {
  if (view.lower(comma + 1) === 'including') return true;
  if (view.tokens[comma + 1]!.tag !== 'participle') return false;
  const by = view.tokens[comma + 2]?.tag === 'adverb' ? comma + 3 : comma + 2;
  return view.lower(by) === 'by';
}

/** ", recited the figures", "and signed two bills": the next thing that the subject did. */
function nextAct(view: SentenceView, at: number): boolean {
  let i = at + 1;
  while (i < view.to && (view.tokens[i]!.tag === 'adverb' || /^(?:and|but|then|puis)$/.test(view.lower(i))))
    i++;
  const token = view.tokens[i];
  if (!token || i >= view.to) return false;
  return (
    (token.tag === 'verb' || token.tag === 'auxiliary') &&
    view.groups.some(({ kind, from }) => kind === 'finite' && from === i)
  );
}

const OBJECT_STOP =
  /^(?:soit|quand|lorsque|alors|tandis|tout|ce|mais|après|avant|qui|où|et|avec|dont|contre|tandis)$/;

/** "the tax, the levy and the fee": another comma or a conjunction before any verb. */
function listGoesOn(view: SentenceView, comma: number, to: number): boolean {
  if (longListGoesOn(view, comma, to)) return true;
  for (let i = comma + 1; i < Math.min(to, comma + 8); i++) {
    const { tag, lower } = view.tokens[i]!;
    if (/^(?:and|or)$/.test(lower)) return i > comma + 1 && view.tokens[i + 1]?.tag !== 'verb';
    if (
      tag === 'verb' ||
      tag === 'auxiliary' ||
      tag === 'gerund' ||
      tag === 'pronoun' ||
      tag === 'subordinator' ||
      tag === 'preposition'
    )
      return false;
  }
  return false;
}

/** "patients waiting, a lack of beds, broken lifts and wards": a short noun phrase, then the next comma or "and" with another. */
function longListGoesOn(view: SentenceView, comma: number, to: number): boolean {
  const { tokens } = view;
  // ", and poor drains"
  if (/^(?:and|or)$/.test(view.lower(comma + 1)) && comma + 2 < to)
    return /^(?:noun|adjective|determiner|number)$/.test(tokens[comma + 2]!.tag);
  let nouns = 0;
  for (let i = comma + 1; i < Math.min(to, comma + 9); i++) {
    const { tag, text, lower } = tokens[i]!;
    if (text === ',') return nouns > 0 && listGoesOn(view, i, to);
    if (lower === 'and' || lower === 'or') {
      const next = tokens[i + 1];
      return (
        nouns > 0 &&
        next !== undefined &&
        i + 1 < to &&
        /^(?:noun|adjective|determiner|number|participle)$/.test(next.tag)
      );
    }
    if (tag === 'noun') nouns++;
    const opens = i === comma + 1 && /^(?:with|citing|for|including|as|after|before|but)$/.test(lower);
    const within = tag === 'preposition' && !opens && nouns > 0;
    if (!within && !/^(?:noun|adjective|determiner|number|participle|clitic)$/.test(tag)) return false;
  }
  return false;
}
