import type { Token } from '../../parts.ts';
import { isGivenName, knownBodyEnd, opensPerson } from './known-body.ts';
import { isOpener, type Range } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/** End of the place, occasion or medium that a phrase begins with, before a new article or name: "à Paris le ministre". */
export function shortPlace(view: SentenceView, phrase: Range): number {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const token = view.tokens[i]!;
    const before = view.tokens[i - 1]!;
    const body = knownBodyEnd(view, i - 1, phrase.to);
    if (body > i) {
      if (body < phrase.to && (view.tokens[body]!.capital || isOpener(view.tokens[body]!))) return body;
      i = body - 1;
      continue;
    }
    // "à la chaîne Canal Ouest le maire", "au quotidien La Gazette": the name of a medium is no subject.
    if (MEDIUM.test(before.lower) && token.capital) {
      if (isAlone(view, i, phrase.to)) return i;
      const person = personBehind(view, i, phrase.to);
      if (person > 0) return person;
      while (i + 1 < phrase.to && (view.tokens[i + 1]!.capital || joinsName(view, i + 1, phrase.to))) i++;
      if (i + 1 >= phrase.to) return phrase.to;
      continue;
    }
    if (isOpener(token) && before.tag !== 'preposition' && !/^(?:et|de|d')$/.test(before.lower)) return i;
    if (token.tag === 'name' && (endsPlace(before, token) || opensPerson(view, i, phrase.to))) return i;
    // "à l'Assemblée nationale Ana Roux"
    if (
      token.tag === 'name' &&
      before.tag === 'adjective' &&
      !before.capital &&
      opensName(view, i, phrase.to)
    )
      return i;
  }
  return phrase.to;
}

/** A first name and another behind it, the last of the phrase. */
function opensName(view: SentenceView, at: number, to: number): boolean {
  return at + 1 < to && view.tokens[at + 1]!.tag === 'name' && isGivenName(view, at);
}

const MEDIUM =
  /^(?:chaîne|chaine|quotidien|hebdomadaire|mensuel|journal|magazine|agence|radio|station|télévision|revue|site|média)$/;

/** "a expliqué au quotidien Ana Roux, directrice": with no name of a medium before it, a first and a family name. */
function isAlone(view: SentenceView, at: number, to: number): boolean {
  const { tokens } = view;
  const after = tokens[at + 2];
  return (
    at + 2 <= to &&
    tokens[at]!.tag === 'name' &&
    tokens[at + 1]!.tag === 'name' &&
    (at + 2 >= view.to || /^[,.(]/.test(after?.text ?? '')) &&
    knownBodyEnd(view, at, to) < 0 &&
    isGivenName(view, at)
  );
}

/**
 * Where a person's name begins behind that of a medium, in a run of names from `at` on: at a first name ("Radio Rivage
 * Marie Petit"), else at the last two of three ("Radio Rivage Ylva Dorren"); 0 for none.
 */
function personBehind(view: SentenceView, at: number, to: number): number {
  let end = at;
  while (end < to && view.tokens[end]!.tag === 'name') {
    if (end > at && opensPerson(view, end, to)) return end;
    end++;
  }
  return end === to && end - at === 3 ? end - 2 : 0;
}

/** "La Gazette du Sud": a small word between two capitals. */
function joinsName(view: SentenceView, i: number, to: number): boolean {
  return /^(?:de|du|des|d'|d’|et)$/.test(view.lower(i)) && i + 1 < to && view.tokens[i + 1]!.capital;
}

/** A person's name right after "en revanche" or after a medium's initials: "à l'AFP Jean Martin". */
function endsPlace(before: Token, name: Token): boolean {
  if (before.tag === 'noun') return !before.capital;
  return /^\p{Lu}{2,}\d*$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(name.text);
}
