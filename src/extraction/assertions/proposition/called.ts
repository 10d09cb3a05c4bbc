import type { Span } from '../../../model/span.ts';
import { phraseFrom } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { tokenRange } from '../lib/token-range.ts';
import type { Edit } from './readable-text.ts';
import { SUBJECT_FORM } from './subject-form.ts';

/** Verbs that say of their object what it is. */
const CALLING =
  /^(?:call|label|brand|dub|deem|describe|brandir|qualifier|décrire|présenter|juger|estimer|trouver|considérer|dépeindre)$/;

interface Called {
  readonly lead: string;
  readonly edits: readonly Edit[];
}

/**
 * "Called the ban a mistake", "a qualifié d'« injuste » la réforme": what the thing is called becomes its predicate, "The ban is a
 * mistake", "La réforme est « injuste »". Null for other verbs and where the two cannot be told apart.
 */
export function called(view: SentenceView, from: number, content: Span, verb: string): Called | null {
  if (!CALLING.test(verb)) return null;
  return view.french ? calledInFrench(view, from, content, verb) : calledInEnglish(view, from, content);
}

function calledInEnglish(view: SentenceView, from: number, content: Span): Called | null {
  const thing = phraseFrom(view, from, view.to);
  const next = thing && view.tokens[thing.to];
  if (!thing || !next || next.start >= content.end) return null;
  const be = isMany(view, thing.from, thing.to) ? 'are' : 'is';
  const object = view.tokens[thing.from]!;
  const form = thing.to - thing.from === 1 ? SUBJECT_FORM[object.lower] : undefined;
  if (form) {
    const text = `${form} ${form === 'I' ? 'am' : /^(?:they|we)$/.test(form) ? 'are' : 'is'}`;
    return {
      lead: '',
      edits: [{ start: object.start, end: next.lower === 'as' ? next.end : object.end, text }],
    };
  }
  if (next.lower === 'as') return { lead: '', edits: [{ start: next.start, end: next.end, text: be }] };
  if (!/^(?:determiner|adjective|adverb|noun|mark)$/.test(next.tag)) return null;
  return { lead: '', edits: [{ start: next.start, end: next.start, text: `${be} ` }] };
}

/** Only "qualifier" takes "de" for what it calls its object: "présente le projet de loi" calls nothing. */
function calledInFrench(view: SentenceView, from: number, content: Span, verb: string): Called | null {
  const { text } = view.analysis;
  const first = view.tokens[from]!;
  if (/^(?:de|d'|comme)$/.test(first.lower)) {
    // "La décrit comme « terrorisée »": of whom it is said stands before the verb.
    const whom = pronounBefore(view, from);
    if (whom) return { lead: `${whom} `, edits: [{ start: first.start, end: first.end, text: '' }] };
    for (let i = from + 2; i < view.to && view.tokens[i]!.start < content.end; i++) {
      if (!/^(?:le|la|les|l'|ce|cet|cette|ces|son|sa|ses|leur|leurs)$/.test(view.lower(i))) continue;
      const { start } = view.tokens[i]!;
      const be = isMany(view, i, i + 2) ? 'sont' : 'est';
      return {
        lead: `${text.slice(start, content.end)} ${be} `,
        edits: [
          { start: first.start, end: first.end, text: '' },
          { start: view.tokens[i - 1]!.end, end: content.end, text: '' },
        ],
      };
    }
    return null;
  }
  const { to } = tokenRange(view.analysis, content);
  const verdict = verdictFirst(view, from, Math.min(to, view.to));
  if (verdict > 0) {
    const { start } = view.tokens[verdict]!;
    const be = isMany(view, verdict, verdict + 1) ? 'sont' : 'est';
    return {
      lead: `${text.slice(start, content.end)} ${be} `,
      edits: [{ start: view.tokens[verdict - 1]!.end, end: content.end, text: '' }],
    };
  }
  const thing = phraseFrom(view, from, view.to);
  if (!thing) return null;
  // "Juge le projet « trop cher »"
  const mark = JUDGES.test(verb) ? markFrom(view, from + 1, Math.min(to, view.to)) : -1;
  if (mark > from + 1 && /^(?:noun|name|adjective)$/.test(view.tokens[mark - 1]!.tag)) {
    const { start } = view.tokens[mark]!;
    return {
      lead: '',
      edits: [{ start, end: start, text: `${isMany(view, thing.from, thing.from + 1) ? 'sont' : 'est'} ` }],
    };
  }
  // The last link: "le projet de loi d'injuste".
  for (let i = Math.min(to, view.to) - 2; i > from; i--) {
    const { start, end, lower } = view.tokens[i]!;
    if (lower !== 'comme' && (verb !== 'qualifier' || !/^(?:de|d')$/.test(lower))) continue;
    if (view.tokens[i + 1]!.tag === 'determiner') continue;
    // "comme de bons voisins", "de balivernes et de sabotage"
    if (/^(?:comme|et|ou)$/.test(view.lower(i - 1))) continue;
    const be = isMany(view, thing.from, thing.to) ? 'sont' : 'est';
    return { lead: '', edits: [{ start, end, text: lower === "d'" ? `${be} ` : be }] };
  }
  return null;
}

const JUDGES = /^(?:juger|estimer|trouver)$/;
const ARTICLE = /^(?:le|la|les|l'|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?)$/;

/** "« Injuste » la réforme", "inutile la réforme": index of the thing behind its verdict; -1 where the thing comes first. */
function verdictFirst(view: SentenceView, from: number, to: number): number {
  let i = from;
  if (view.tokens[i]!.tag === 'mark') i = markFrom(view, from + 1, to) + 1;
  else while (i < to && /^(?:adjective|adverb)$/.test(view.tokens[i]!.tag)) i++;
  return i > from && i < to - 1 && ARTICLE.test(view.lower(i)) ? i : -1;
}

/** Index of the first quotation mark from a token on; -1 where there is none. */
function markFrom(view: SentenceView, from: number, to: number): number {
  for (let i = from; i < to; i++) if (view.tokens[i]!.tag === 'mark') return i;
  return -1;
}

const PRONOUNS: Readonly<Record<string, string>> = { le: 'Il est', la: 'Elle est', les: 'Ils sont' };

/** Subject and verb for the object pronoun of the verb right before a token. */
function pronounBefore(view: SentenceView, at: number): string | undefined {
  const verb = view.groups.findLast(({ to }) => to <= at && to >= at - 1);
  if (!verb) return undefined;
  for (let i = Math.max(view.from, verb.from - 1); i < verb.head; i++) {
    const found = view.tokens[i]!.tag === 'determiner' ? undefined : PRONOUNS[view.lower(i)];
    if (found) return found;
  }
  return undefined;
}

/** Number of a phrase: by its first word, two joined, or an English plural. */
function isMany(view: SentenceView, from: number, to: number): boolean {
  if (/^(?:les|des|ces|ses|leurs|these|those|they|them)$/.test(view.lower(from))) return true;
  for (let i = from; i < to; i++) if (/^(?:et|and)$/.test(view.lower(i))) return true;
  const last = view.tokens[to - 1]!;
  return !view.french && !last.capital && /[^su]s$/.test(last.lower) && last.tag === 'noun';
}
