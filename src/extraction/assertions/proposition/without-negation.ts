import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { perLanguage } from '../../lib/per-language.ts';
import { readWordSets } from '../../lib/read-word-sets.ts';
import { pastOf, thirdPersonOf } from './english-form.ts';
import type { Edit } from './readable-text.ts';

const PLACE =
  /^(?:in|on|at|with|within|between|behind|beyond|beneath|under|outside|inside|near|down|ahead|elsewhere|there|here|idle|empty)$/;

/** "Did not supply" leaves "supplied", "doesn't sell" leaves "sells"; null where words stand between. */
function withoutSupport(view: SentenceView, main: VerbGroup, support: number): Edit | null {
  const { start, lower } = view.tokens[support]!;
  const apart = /^(?:even|actually|really|just|yet)$/.test(view.lower(support + 2)) ? 1 : 0;
  // "Do not want to wait": the group goes on to what is wanted.
  const at = support + 2 + apart;
  const verb = view.tokens[at];
  if (
    (main.head !== at && !(main.head > at && verb?.tag === 'infinitive')) ||
    !verb ||
    !/^(?:not|n't)$/.test(view.lower(support + 1))
  )
    return null;
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
      edits.push({ start: view.tokens[even ? i - 2 : i - 1]?.end ?? start, end, text: '' });
      // "Pas encore", "not yet": what had not been done by then.
      if (next?.lower === 'encore') edits.push({ start: next.start, end: next.end, text: 'déjà' });
      if (next?.lower === 'yet' || next?.lower === 'even')
        edits.push({ start: end, end: next.end, text: '' });
    } else if (lower === "n't") edits.push({ start, end, text: view.lower(i - 1) === 'ca' ? 'n' : '' });
    else if (lower === 'cannot') edits.push({ start, end, text: 'can' });
    else if (lower === 'wo') edits.push({ start, end, text: 'will' });
    else if (
      /^(?:de|d')$/.test(lower) &&
      // "J'ai pas de voiture": said without its "ne".
      (ne || /^(?:pas|jamais)$/.test(view.lower(i - 1))) &&
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
    } else if (
      ne &&
      lower === 'ni' &&
      next &&
      /^(?:de|d')$/.test(next.lower) &&
      i + 2 < view.to &&
      view.tokens[i + 2]!.tag !== 'infinitive'
    ) {
      const noun = view.tokens[i + 2]!;
      edits.push({
        start,
        end: noun.start,
        text: `ou ${partitive(noun.lower)}`,
      });
    } else if (i < main.to && /^aucune?$/.test(lower))
      edits.push({ start, end, text: lower === 'aucun' ? 'un' : 'une' });
  }
  return [...edits, ...neitherBehind(view, main)];
}

/** "Ne touchera ni aux écoles ni aux stades", "ne vend pas des murs ni des toits": either of them. */
function neitherBehind(view: SentenceView, main: VerbGroup): Edit[] {
  if (!view.french) return [];
  const edits: Edit[] = [];
  let or = false;
  for (let i = main.from; i < Math.min(view.to - 1, main.to + FARTHEST_NI); i++) {
    const { start, lower, tag } = view.tokens[i]!;
    if (/^(?:pas|plus|jamais|rien)$/.test(lower)) or = true;
    if (i > main.to && (tag === 'verb' || tag === 'auxiliary')) break;
    if (lower !== 'ni') continue;
    const next = view.tokens[i + 1]!;
    const of = /^(?:de|d')$/.test(next.lower);
    const own = of
      ? view.tokens[i + 2]?.tag === 'infinitive'
      : /^(?:preposition|determiner|clitic|pronoun)$/.test(next.tag);
    const comma = or && view.lower(i - 1) === ',' ? view.tokens[i - 1]! : null;
    if (own)
      edits.push({ start: comma?.start ?? start, end: next.start, text: or ? `${comma ? ' ' : ''}ou ` : '' });
    or = true;
  }
  return edits;
}

const FARTHEST_NI = 24;

/** "N'a pas subi de contrôle": behind a participle "de" is an article only where its verb takes no "de". */
function isObject(view: SentenceView, main: VerbGroup, at: number): boolean {
  return (
    at === main.to && view.tokens[at - 1]?.tag === 'participle' && negationWords('fr').objects.has(main.lemma)
  );
}

/** Words that tell what "de" stands for (lexicon/fr/negation.yml). */
const negationWords = perLanguage((language) =>
  readWordSets<'objects' | 'mass' | 'feminine-mass' | 'feminine'>(language, 'negation'),
);

/** "pas de retard", "plus de places", "plus d'eau": the article that "de" stands for after a negation, up to its noun. */
function partitive(noun: string): string {
  const { mass, 'feminine-mass': feminineMass, feminine } = negationWords('fr');
  if (mass.has(noun) || feminineMass.has(noun))
    return /^[aeéiouh]/.test(noun) ? "de l'" : feminineMass.has(noun) ? 'de la ' : 'du ';
  if (/[sx]$/.test(noun)) return 'des ';
  return feminine.has(noun) || FEMININE_ENDING.test(noun) ? 'une ' : 'un ';
}

const FEMININE_ENDING =
  /(?:[st]ion|té|ttes?|ttre|nse|inte|ente|ande|erte|euve|aison|nce|ure|ade|ise|esse|ée|ie|lle|ique|ite|tude|euse|trice|ine|ne|che|gne|[èê]ve)$/;
