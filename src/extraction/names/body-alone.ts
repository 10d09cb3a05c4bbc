import { FormTest, formTest } from '../language/form-test.ts';
import { behindOf, OF } from './behind-of.ts';
import { bodyTest } from './body-words.ts';
import { isInverted } from './is-inverted.ts';
import { longestListed } from './longest-listed.ts';
import type { Reading } from './reading.ts';
import { wordListsOf } from './word-lists.ts';

/** The rule under which such a body is a piece: joined to a fuller name of it, or one by itself. */
export const BODY_ALONE = 'organization/speaks-alone';

const DETERMINER = formTest(/^(?:le|la|l'|du|au)$/);
const OF_MANY = formTest(/^(?:les|des|aux)$/);
const SAYS = formTest(/^(?:selon|d'après|dixit)$/);
/** What a body sends out. */
const TEXT = formTest(/^(?:communiqué|courriel|bulletin|courrier|message|tweet)$/);
const BETWEEN = /^(?:clitic|negation|pronoun|adverb)$/;
const VERBAL = /^(?:verb|auxiliary)$/;
const EMPHATIC = formTest(/^(?:elle|lui|eux|elles)$/);
/** Words of a relative clause or apposition between two commas. */
const MAX_INSERTED = 12;
/** Words between a verb and the words in marks that are its body's. */
const MAX_TO_MARKS = 8;

export interface BodyAlone {
  readonly to: number;
  /** End of the noun without an adjective that says which one it is ("la préfecture | maritime"). */
  readonly nounTo: number;
}

/** Whether such a body may begin at a word. */
export const OPENS_BODY_ALONE = new FormTest(({ lower }) => {
  const { speaksAlone, speaksAlonePrefixes } = wordListsOf('fr');
  return speaksAlone.has(lower) || speaksAlonePrefixes.has(lower) || STATE.test(lower);
});

/**
 * A French body in its noun alone at token `i`, with one adjective at most, where it speaks; null elsewhere.
 * Fires on: "selon la préfecture", "la Couronne a plaidé", "», indique le parquet", "La mairie, elle, promet".
 * Not on: "à la préfecture", "la mairie a rouvert", "la préfecture de l'Ain a annoncé" (a name), "la police judiciaire".
 */
export function bodyAlone(reading: Reading, i: number, end: number): BodyAlone | null {
  const { tokens, infos, quoted, words } = reading;
  const { speaksAlone, speaksAlonePrefixes } = words.lists;
  const { lower, sentence, capital } = tokens[i]!;
  const many = lower.endsWith('pompiers');
  const one = speaksAlone.has(lower) || (capital && STATE.test(lower)) ? i + 1 : 0;
  const nounTo = (speaksAlonePrefixes.has(lower) && longestListed(tokens, i, end, speaksAlone)) || one;
  if (nounTo === 0 || quoted[i] || !(many ? OF_MANY : DETERMINER).of(tokens[i - 1])) return null;
  const same = (k: number) => k >= 0 && tokens[k]?.sentence === sentence;
  if (!same(i - 1)) return null;
  const office = lower === 'cabinet' ? officeEnd() : 0;
  const which =
    nounTo === i + 1 && same(nounTo) && !VERBAL.test(tokens[nounTo]!.tag) && WHICH.of(tokens[nounTo]);
  const to = office || (which ? nounTo + 1 : nounTo);
  // "la préfecture de l'Ain", "la direction Norvia": named by what follows.
  const next = same(to) ? tokens[to]! : undefined;
  if (!office && next && (next.capital || /^(?:adjective|noun|name)$/.test(next.tag) || OF.of(next)))
    return null;
  return told() || asks() || speaks(to) ? { to, nounTo } : null;

  /** "le cabinet | de la ministre de la Santé"; 0 where nobody's office follows. */
  function officeEnd(): number {
    let k = behindOf(tokens, nounTo);
    if (k === 0 || !same(k) || tokens[k]!.capital || !infos[k]!.role) return 0;
    k++;
    const field = behindOf(tokens, k);
    return field > 0 && same(field) && tokens[field]!.capital && tokens[field]!.ordinary ? field + 1 : k;
  }

  /** "selon", "auprès de", "un communiqué de", or the verb before its subject. */
  function told(): boolean {
    const before = i - 2;
    if (!same(before)) return false;
    const after = tokens[before]!.lower === 'après' && tokens[before - 1]?.lower === "d'";
    if ((after || SAYS.of(tokens[before])) && !/^(?:du|au)$/.test(tokens[i - 1]!.lower)) return true;
    const { lower: article } = tokens[i - 1]!;
    // "Pour le parquet, Ana Roux requiert"
    if (tokens[before]!.lower === 'pour' && !same(before - 1) && tokens[to]?.text === ',') return true;
    const of = article === 'du' ? i - 1 : tokens[before]!.lower === 'de' ? before : -1;
    if (of > 0 && same(of - 1))
      return tokens[of - 1]!.lower === 'auprès' || (TEXT.of(tokens[of - 1]) && article !== 'au');
    if (/^(?:du|au)$/.test(article)) return false;
    return (
      infos[before]!.speech &&
      /^(?:verb|participle)$/.test(tokens[before]!.tag) &&
      isInverted(reading, before)
    );
  }

  /** "Contactée, la mairie n'a pas répondu". */
  function asks(): boolean {
    return (
      same(i - 3) &&
      tokens[i - 2]!.text === ',' &&
      /^(?:contactée?|sollicitée?|interrogée?|jointe?)s?$/.test(tokens[i - 3]!.lower)
    );
  }

  function speaks(from: number): boolean {
    if (!/^(?:le|la|l'|les)$/.test(tokens[i - 1]!.lower)) return false;
    if (same(i - 2) && tokens[i - 2]!.tag === 'preposition') return false;
    let k = from;
    if (tokens[k]?.text === ',') {
      if (EMPHATIC.of(tokens[k + 1]) && tokens[k + 2]?.text === ',') return true;
      let comma = k + 1;
      while (comma < k + MAX_INSERTED && same(comma) && tokens[comma]!.text !== ',') comma++;
      if (tokens[comma]?.text !== ',' || !same(comma)) return false;
      k = comma + 1;
      if (same(k) && tokens[k]!.tag === 'mark') return true;
    }
    const most = k + 4;
    while (k < most && same(k) && BETWEEN.test(tokens[k]!.tag)) k++;
    if (!same(k) || !VERBAL.test(tokens[k]!.tag)) return false;
    if (infos[k]!.speech || TAKES_A_STAND.of(tokens[k]) || actsOfSpeech(k)) return true;
    const last = k + MAX_TO_MARKS;
    for (let n = k + 1; n < last && same(n); n++) {
      const { tag, text } = tokens[n]!;
      if (infos[n]!.speech && tag === 'participle' && n < k + 4) return true;
      if (TAKES_A_STAND.of(tokens[n]) && n < k + 4) return true;
      if (tag === 'mark') return same(n + 1) && /^[«“"„‘']/.test(text);
      if (TEXT.of(tokens[n])) return true;
      if (text === ',') return false;
    }
    return false;
  }

  /** "fait savoir", "met en avant". */
  function actsOfSpeech(k: number): boolean {
    const verb = tokens[k]!.lower;
    const then = tokens[k + 1]?.lower ?? '';
    return (
      (verb === 'fait' && /^(?:savoir|état|valoir|part)$/.test(then)) ||
      (verb === 'met' && then === 'en' && /^(?:avant|garde)$/.test(tokens[k + 2]?.lower ?? ''))
    );
  }
}

const TAKES_A_STAND = bodyTest('takes-a-stand');

/** Bodies with a capital; in small letters they are places. */
const STATE = /^(?:région|ville|province|département|métropole|collectivité)$/;
const WHICH = bodyTest('which');
