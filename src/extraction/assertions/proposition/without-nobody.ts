import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { formTest } from '../../language/form-test.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readWordSets } from '../../lib/read-word-sets.ts';
import type { Token } from '../../parts.ts';
import type { Edit } from './readable-text.ts';

const POSITIVE: Readonly<Record<string, string>> = {
  aucun: 'un',
  aucune: 'une',
  nul: 'un',
  nulle: 'une',
  personne: "quelqu'un",
  rien: 'quelque chose',
  no: '',
  nobody: 'somebody',
  none: 'some',
  neither: 'either',
  nothing: 'something',
};

/** "Aucun pilote n'est", "Nobody saw", "found no leak": the word that denies gives way to its opposite. */
export function withoutNobody(view: SentenceView, subject: number, main: VerbGroup): Edit[] {
  const nothing = nothingWithin(view, main);
  if (nothing) {
    // "Personne n'a rien vu"
    const nobody = view.tokens[main.from - 1];
    if (nobody?.lower !== 'personne' || main.from === view.from) return nothing;
    return [{ start: nobody.start, end: nobody.end, text: "quelqu'un" }, ...nothing];
  }
  // "« Aucun mort » n'est à signaler"
  const own = view.tokens[subject]?.tag === 'mark' ? subject + 1 : subject;
  // "Rien n'a été fait": no noun, so no subject that was found.
  const first =
    own >= 0 || !/^(?:rien|personne|nothing|nobody)$/.test(view.lower(main.from - 1)) ? own : main.from - 1;
  // "N'a abouti à aucun accord": a preposition may stand before it.
  const behind = /^aucune?$/.test(view.lower(main.to + 1)) ? main.to + 1 : main.to;
  const joint = neitherOf(view, main);
  if (joint.length > 0) return joint;
  return [...notAll(view, main), ...somebodyBehind(view, main)].concat(
    [first, behind].flatMap((found) => {
      // "No one was hurt": the subject may begin at its second word.
      const index = view.lower(found) === 'one' && view.lower(found - 1) === 'no' ? found - 1 : found;
      const token = view.tokens[index];
      const positive = token && index < view.to ? POSITIVE[token.lower] : undefined;
      if (!token || positive === undefined) return [];
      const next = view.tokens[index + 1];
      if (next?.lower === 'longer') return [];
      if (token.lower === 'no' && next?.lower === 'one')
        return [{ start: token.start, end: next.end, text: 'somebody' }];
      // "Rien n'est encore réglé"
      const still = stillWithin(view, main);
      if (still)
        return [
          { start: token.start, end: token.end, text: positive },
          { start: still.start, end: still.end, text: view.french ? 'déjà' : 'already' },
        ];
      if (token.lower === 'no' && next) return withoutNo(view, index, next);
      return [{ start: token.start, end: token.end, text: positive }];
    }),
  );
}

/** "No threat" leaves "a threat", "no such deal" such a deal, "no evidence" evidence, "no ships" ships. */
function withoutNo(view: SentenceView, index: number, next: Token): Edit[] {
  const { start, end } = view.tokens[index]!;
  const such = next.lower === 'such';
  let noun = such ? index + 2 : index + 1;
  while (noun < view.to && /^(?:adjective|participle)$/.test(view.tokens[noun]!.tag) && noun < index + 4)
    noun++;
  while (view.tokens[noun + 1]?.tag === 'noun' && noun + 1 < view.to) noun++;
  const word = view.tokens[noun]!;
  const article =
    word.tag === 'noun' && isCounted(word) ? indefinite(view.lower(such ? index + 2 : index + 1)) : '';
  if (next.lower === 'other' && article) return [{ start, end: next.end, text: 'another' }];
  if (such && article) return [{ start, end: next.end, text: `such ${article}`.trimEnd() }];
  return article ? [{ start, end, text: article }] : [{ start, end: next.start, text: '' }];
}

/** One of several things of a kind. */
function isCounted({ lower, lemma }: Token): boolean {
  return lemma === lower && !/s$/.test(lower) && !negationWords('en').uncounted.has(lower);
}

/** Words that have no plural (lexicon/en/negation.yml). */
const negationWords = perLanguage((language) => readWordSets<'uncounted'>(language, 'negation'));

function indefinite(word: string): string {
  return /^(?:[aeio]|u(?!n[ai]|s[eu]))/.test(word) ? 'an' : 'a';
}

/** "Neither the bank nor the mayor knew", "ni la mairie ni le club n'ont payé": one of them. */
function neitherOf(view: SentenceView, main: VerbGroup): Edit[] {
  const edits: Edit[] = [];
  for (let i = main.from - 1; i >= view.from && main.from - i < FARTHEST; i--) {
    const { start, end, lower, tag } = view.tokens[i]!;
    if (lower === 'nor') edits.push({ start, end, text: 'or' });
    else if (lower === 'neither') return edits.length > 0 ? [...edits, { start, end, text: 'either' }] : [];
    else if (view.french && lower === 'ni') {
      const first = !view.tokens
        .slice(Math.max(view.from, i - FARTHEST), i)
        .some((before) => before.lower === 'ni');
      edits.push(first ? { start, end: view.tokens[i + 1]!.start, text: '' } : { start, end, text: 'ou' });
      if (first) return edits.length > 1 ? edits : [];
    } else if (/^(?:mark|verb|auxiliary)$/.test(tag)) return [];
  }
  return [];
}

/** "Not a single farmer will be moved", "not all teachers agree": the word that denies opens the subject. */
function notAll(view: SentenceView, main: VerbGroup): Edit[] {
  for (let i = main.from - 2; i >= view.from && main.from - i < 8; i--) {
    const next = view.tokens[i + 1]!;
    if (view.lower(i) === 'not' && NOT_ALL.of(next))
      return [{ start: view.tokens[i]!.start, end: next.start, text: '' }];
    if (/^(?:punctuation|mark|verb|auxiliary)$/.test(view.tokens[i]!.tag)) return [];
  }
  return [];
}

const NOT_ALL = formTest(/^(?:all|every|each|everyone|everybody|everything|one|a|many|much)$/);

/** "N'a forcé la main à personne", "ne rendra service à personne": whom the verb reaches behind its object. */
function somebodyBehind(view: SentenceView, main: VerbGroup): Edit[] {
  if (!view.french) return [];
  for (let i = main.to; i < Math.min(view.to, main.to + 9); i++) {
    const { start, end, lower, tag } = view.tokens[i]!;
    if (/^(?:punctuation|mark|verb|auxiliary|subordinator)$/.test(tag)) return [];
    if (lower !== 'personne' || view.tokens[i - 1]!.tag !== 'preposition') continue;
    // "de personne": de quelqu'un.
    return [{ start, end, text: "quelqu'un" }];
  }
  return [];
}

/** "Encore", "yet" within or right behind a verb. */
function stillWithin(view: SentenceView, main: VerbGroup): Span | null {
  for (let i = main.from; i <= main.to && i < view.to; i++)
    if (/^(?:encore|yet)$/.test(view.lower(i))) return view.tokens[i]!;
  return null;
}

/** "N'a rien volé": what was not stolen stands within the verb. */
function nothingWithin(view: SentenceView, main: VerbGroup): Edit[] | null {
  for (let i = main.from; i < main.to - 1; i++) {
    const { start, lower } = view.tokens[i]!;
    if (lower !== 'rien') continue;
    const { end } = view.tokens[main.to - 1]!;
    return [
      { start, end: view.tokens[i + 1]!.start, text: '' },
      { start: end, end, text: ' quelque chose' },
    ];
  }
  return null;
}

/** Tokens that a subject of several takes. */
const FARTHEST = 24;
