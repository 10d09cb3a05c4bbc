import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readWordSets } from '../../lib/read-word-sets.ts';
import { pastOf, thirdPersonOf } from './english-form.ts';
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
  neither: 'both',
  nothing: 'something',
};

/** "Aucun pilote n'est", "Nobody saw", "found no leak": the word that denies gives way to its opposite. */
export function withoutNobody(view: SentenceView, subject: number, main: VerbGroup): Edit[] {
  const nothing = nothingWithin(view, main);
  if (nothing) return nothing;
  // "« Aucun mort » n'est à signaler"
  const own = view.tokens[subject]?.tag === 'mark' ? subject + 1 : subject;
  // "Rien n'a été fait": no noun, so no subject that was found.
  const first =
    own >= 0 || !/^(?:rien|personne|nothing|nobody)$/.test(view.lower(main.from - 1)) ? own : main.from - 1;
  // "N'a abouti à aucun accord": a preposition may stand before it.
  const behind = /^aucune?$/.test(view.lower(main.to + 1)) ? main.to + 1 : main.to;
  return [first, behind].flatMap((found) => {
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
    return [{ start: token.start, end: positive === '' && next ? next.start : token.end, text: positive }];
  });
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

const PLACE =
  /^(?:in|on|at|with|within|between|behind|beyond|beneath|under|outside|inside|near|down|ahead|elsewhere|there|here|idle|empty)$/;

/** "Did not supply" leaves "supplied", "doesn't sell" leaves "sells"; null where words stand between. */
function withoutSupport(view: SentenceView, main: VerbGroup, support: number): Edit | null {
  const { start, lower } = view.tokens[support]!;
  const verb = view.tokens[support + 2];
  if (main.head !== support + 2 || !verb || !/^(?:not|n't)$/.test(view.lower(support + 1))) return null;
  // "Did not lie" is what is said of a witness, unless a place follows: "the fault did not lie with him".
  const past = verb.lower === 'lie' && !PLACE.test(view.lower(support + 3)) ? 'lied' : pastOf(verb.lower);
  const form = lower === 'did' ? past : lower === 'does' ? thirdPersonOf(verb.lower) : verb.lower;
  return form ? { start, end: verb.end, text: form } : null;
}

/** "N'avons, par exemple, pas reçu": the second half of a negation behind words between commas. */
function negativeApart(view: SentenceView, main: VerbGroup): Edit | null {
  if (view.lower(main.to) !== ',') return null;
  for (let i = main.to + 1; i < Math.min(view.to, main.to + 9); i++) {
    if (view.lower(i) !== ',') continue;
    const word = view.tokens[i + 1];
    return word && /^(?:pas|jamais)$/.test(word.lower)
      ? { start: view.tokens[i]!.end, end: word.end, text: '' }
      : null;
  }
  return null;
}

/** Edits that take the negation out of a verb group: "n'a pas livré", "did not supply", "cannot". */
export function withoutNegation(view: SentenceView, main: VerbGroup): Edit[] {
  const edits: Edit[] = [];
  let ne = false;
  // "Jamais une telle note n'a existé"
  for (let i = Math.max(view.from, main.from - 7); i < main.from; i++) {
    const { start, lower } = view.tokens[i]!;
    if (lower === 'jamais') edits.push({ start, end: view.tokens[i + 1]!.start, text: '' });
  }
  // "never sold", "no longer sells": the words before the group are its own.
  const from = /^(?:never|longer)$/.test(view.lower(main.from - 1)) ? main.from - 2 : main.from;
  const apart = negativeApart(view, main);
  if (apart) edits.push(apart);
  for (let i = Math.max(from, view.from); i < Math.min(view.to, main.to + 4); i++) {
    const { start, end, lower, tag } = view.tokens[i]!;
    const next = view.tokens[i + 1];
    const behindPas = /^(?:de|d')$/.test(lower) && /^(?:pas|plus|jamais)$/.test(view.lower(i - 1));
    if (i >= main.to + 2 && lower !== 'ni' && !behindPas) continue;
    if (next && /^(?:not|never)$/.test(lower) && view.tokens[i - 1]?.tag === 'mark') {
      edits.push({ start, end: next.start, text: '' });
      continue;
    }
    if (lower === 'ne' || lower === "n'") ne = true;
    const plain = /^(?:do|does|did)$/.test(lower) ? withoutSupport(view, main, i) : null;
    if (plain) {
      edits.push(plain);
      i += 2;
      continue;
    }
    if (lower === 'no' && next?.lower === 'longer') {
      edits.push({ start, end: view.tokens[i + 2]?.start ?? next.end, text: '' });
      i++;
      continue;
    }
    const elided = lower === "n'" && /^(?:ce|de|que)$/.test(view.lower(i - 1));
    // "Ce n'est pas" leaves "c'est".
    if (elided)
      edits.push({ start: view.tokens[i - 1]!.end - 1, end, text: view.analysis.text.slice(end - 1, end) });
    else if (lower === 'ne' || lower === "n'")
      edits.push({
        start,
        end: lower === 'ne' && next && next.tag !== 'negation' ? next.start : end,
        text: '',
      });
    else if (
      /^(?:pas|jamais|guère|nullement|not|never)$/.test(lower) ||
      (lower === 'plus' && (tag === 'negation' || ne))
    ) {
      const even = view.lower(i - 1) === 'même';
      edits.push({ start: Math.max(view.tokens[even ? i - 2 : i - 1]?.end ?? start, 0), end, text: '' });
      // "Pas encore", "not yet": what had not been done by then.
      if (next?.lower === 'encore') edits.push({ start: next.start, end: next.end, text: 'déjà' });
      if (next?.lower === 'yet' || next?.lower === 'even')
        edits.push({ start: end, end: next.end, text: '' });
    } else if (lower === "n't")
      edits.push({ start, end, text: lower === "n't" && view.lower(i - 1) === 'ca' ? 'n' : '' });
    else if (lower === 'cannot') edits.push({ start, end, text: 'can' });
    else if (lower === 'wo') edits.push({ start, end, text: 'will' });
    else if (
      /^(?:de|d')$/.test(lower) &&
      ne &&
      next?.tag === 'noun' &&
      (/^(?:pas|plus|jamais)$/.test(view.lower(i - 1)) || isObject(view, main, i))
    )
      edits.push({ start, end: next.start, text: partitive(next.lower) });
    else if (ne && lower === 'ni' && next?.tag === 'noun') {
      // "N'a fait ni victimes, ni dégâts"
      const comma = view.lower(i - 1) === ',' ? view.tokens[i - 1]! : null;
      const second = i > main.to;
      edits.push({
        start: second && comma ? comma.start : start,
        end,
        text: `${second && comma ? ' ' : ''}${second ? 'ou ' : ''}${partitive(next.lower)}`.trimEnd(),
      });
    } else if (ne && lower === 'ni' && next && /^(?:de|d')$/.test(next.lower) && i + 2 < view.to) {
      const noun = view.tokens[i + 2]!;
      edits.push({
        start,
        end: noun.start,
        text: `ou ${partitive(noun.lower)}`,
      });
    } else if (i < main.to && /^aucune?$/.test(lower))
      edits.push({ start, end, text: lower === 'aucun' ? 'un' : 'une' });
  }
  return edits;
}

/** "N'a pas subi de contrôle": behind a participle "de" is an article only where its verb takes no "de". */
function isObject(view: SentenceView, main: VerbGroup, at: number): boolean {
  return (
    at === main.to && view.tokens[at - 1]?.tag === 'participle' && negationWords('fr').objects.has(main.lemma)
  );
}

/** Words that tell what "de" stands for (lexicon/fr/negation.yml). */
const negationWords = perLanguage((language) =>
  readWordSets<'objects' | 'mass' | 'feminine-mass'>(language, 'negation'),
);

/** "pas de retard", "plus de places", "plus d'eau": the article that "de" stands for after a negation, up to its noun. */
function partitive(noun: string): string {
  const { mass, 'feminine-mass': feminine } = negationWords('fr');
  if (mass.has(noun) || feminine.has(noun))
    return /^[aeéiouh]/.test(noun) ? "de l'" : feminine.has(noun) ? 'de la ' : 'du ';
  if (/[sx]$/.test(noun)) return 'des ';
  return FEMININE.test(noun) ? 'une ' : 'un ';
}

const FEMININE =
  /(?:[st]ion|té|ttes?|ttre|nse|inte|ente|ande|erte|euve|aison|nce|ure|ade|ise|esse|ée|ie|lle|ique|ite|tude|euse|trice|ine|ne|che|gne|[èê]ve)$/;
