import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { subjectOf } from '../attribution/clause/subject.ts';
import { formTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readLexicon } from '../lib/read-lexicon.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext, Statement } from './statement.ts';

/** Tokens that an appeal takes at most. */
const LONGEST = 10;
const CLOSES = /^(?:[,:;]|--?|[–—])$/;
const ORDER = formTest(/(?:ez|ons)$/);
/** What may stand between "ne" and the verb of an order. */
const CLITIC = formTest(/^(?:ne|n'|nous|vous|le|la|l'|les|lui|leur|en|y|me|m')$/);

const appealsOf = perLanguage((language) => {
  const { appeals, softeners } = readLexicon<Record<'appeals' | 'softeners', { words: string[] }>>(
    language,
    'appeals',
  );
  return {
    appeals: new Set(appeals.words),
    softeners: new Set(softeners.words),
    // "qu'on" is two words, "voyez-vous" two, "crois-moi" one.
    openers: new Set([
      ...appeals.words.flatMap((words) => [/^\p{L}+'?/u.exec(words)![0], /^[\p{L}-]+/u.exec(words)![0]]),
      ...softeners.words,
    ]),
  };
});

/**
 * Cuts what only turns to the hearer from the beginning of a statement.
 * Fires on: Don't worry, the dam is safe. Soyons clairs : l'usine fermera. Make no mistake, it will open.
 * Not on: In March, the dam was safe. Les élus, rassurez-vous, ont payé leur place.
 */
export function withoutAppeal({ analysis, views }: AssertionContext, statement: Statement): Statement {
  const [first, ...others] = statement.content;
  const token = first && analysis.tokens[tokenRange(analysis, first).from];
  if (!first || !token) return statement;
  const { from, to } = tokenRange(analysis, first);
  const view = views.at(token.sentence);
  const start = behindAppeal(view, from, Math.min(to, view.to));
  if (start === from) return statement;
  const shorter: Span = { start: view.tokens[start]!.start, end: first.end };
  return { ...statement, content: [shorter, ...others] };
}

/** First token of what is stated behind an appeal; `from` where no appeal opens the words. */
export function behindAppeal(view: SentenceView, from: number, to: number): number {
  let start = from;
  while (start < to && view.tokens[start]!.tag === 'mark') start++;
  const end = mayOpen(view, start) ? endOfAppeal(view, start, to) : -1;
  if (end < 0) return from;
  let rest = end + 1;
  while (rest < to && /^(?:mark|punctuation)$/.test(view.tokens[rest]!.tag)) rest++;
  const verb = view.groups.find((group) => group.kind === 'finite' && group.from > end && group.to <= to);
  if (!verb || verb.inverted >= 0) return from;
  const subject = subjectOf(view, verb);
  return subject && !subject.relative && subject.range.from >= rest ? rest : from;
}

/** The comma, colon or dash behind an appeal; -1 where none is. */
function endOfAppeal(view: SentenceView, start: number, to: number): number {
  for (let i = start + 1; i < Math.min(to, start + LONGEST); i++)
    if (CLOSES.test(view.tokens[i]!.text)) return isAppeal(view, start, i) ? i : -1;
  return -1;
}

/** Whether words turn to the hearer and say nothing else. */
export function isAppeal(view: SentenceView, from: number, to: number): boolean {
  return to - from <= LONGEST && mayOpen(view, from) && turnsToHearer(view, from, to);
}

/** Most words open no appeal. */
function mayOpen(view: SentenceView, from: number): boolean {
  const token = view.tokens[from];
  if (!token) return false;
  if (appealsOf(view.french ? 'fr' : 'en').openers.has(token.lower)) return true;
  return view.french ? CLITIC.of(token) || ORDER.of(token) : /^(?:do|never|let)$/.test(token.lower);
}

function turnsToHearer(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLOSES.test(view.tokens[i]!.text)) return false;
  const { appeals, softeners } = appealsOf(view.french ? 'fr' : 'en');
  const words: string[] = [];
  for (let i = from; i < to; i++) if (!softeners.has(view.lower(i))) words.push(view.lower(i));
  if (appeals.has(words.join(' ').replaceAll("' ", "'").replaceAll(' -', '-'))) return true;
  return view.french ? isFrenchOrder(view, from, to) : isEnglishOrder(view, from);
}

/** "do not worry", "never forget this", "let us be clear": no verb of its own behind it. */
function isEnglishOrder(view: SentenceView, from: number): boolean {
  const opener = view.lower(from);
  const next = view.tokens[from + 1];
  if (opener === 'let') return /^(?:us|['’]s|me)$/.test(next?.lower ?? '');
  return (opener === 'do' && next?.tag === 'negation') || (opener === 'never' && next?.tag === 'infinitive');
}

/** "Rassurez-vous", "Ne nous y trompons pas", "Soyons clairs". */
function isFrenchOrder(view: SentenceView, from: number, to: number): boolean {
  let verb = from;
  while (verb < to && view.is(verb, CLITIC)) verb++;
  const { tag } = view.tokens[verb] ?? {};
  if (verb >= to || (tag !== 'verb' && tag !== 'auxiliary') || !view.is(verb, ORDER)) return false;
  // "Ne nous trompons pas": clitics stand before the verb of an order behind "ne" alone.
  return verb === from || /^(?:ne|n')$/.test(view.lower(from));
}
