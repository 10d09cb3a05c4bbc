import { formTest } from '../../language/form-test.ts';
import { HONORIFIC, isOpener, phraseFrom, type Range, TIME_WORDS, UNITS } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { shortPlace } from './short-place.ts';

const SKIPPED_LINKS = formTest(
  /^(?:à|au|aux|dans|sur|lors|devant|en|auprès|face|via|pendant|depuis|dès|après|avant|durant|par|pour|chez)$/,
);

/**
 * Subject that follows its verb: "a déclaré jeudi à l'AFP le ministre", "said Mr. Smith". Adverbs, days and places
 * between are stepped over in French. The description after a name is left out, a name after a description is taken in.
 */
export function subjectAfter(view: SentenceView, from: number): Range | null {
  const { tokens, french } = view;
  let i = from;
  for (let steps = 0; i < view.to && steps < 8; steps++) {
    const token = tokens[i]!;
    if (
      token.tag === 'mark' ||
      token.text === ':' ||
      token.text === '.' ||
      token.tag === 'verb' ||
      token.tag === 'auxiliary'
    )
      return null;
    if (token.tag === 'adverb' || TIME_WORDS.has(token.lower) || (token.tag === 'number' && steps > 0)) {
      i++;
      continue;
    }
    const aside = french ? agoEnd(view, asideEnd(view, i)) : i;
    if (aside > i) {
      i = aside;
      continue;
    }
    if (french && token.lower === 'en' && tokens[i + 1]?.tag === 'gerund') {
      // "a expliqué en ouvrant la séance, Ana Roux", "dit en souriant la maire"
      const comma = closingComma(view, i + 1);
      if (comma < 0 && !MANNER.of(tokens[i + 1]!)) return null;
      i = comma < 0 ? i + 2 : comma + 1;
      continue;
    }
    if (
      french &&
      SKIPPED_LINKS.of(token) &&
      (token.tag === 'preposition' || token.tag === 'pronoun' || LONG_LINKS.test(token.lower))
    ) {
      // "lors d'une interview", "à l'AFP", "dans un communiqué", "auprès de l'AFP", "face à nos caméras"
      let start = i + 1;
      if (/^(?:de|d'|du|des|à|au|aux)$/.test(tokens[start]?.lower ?? '')) start++;
      const phrase = phraseFrom(view, start);
      if (phrase) i = shortPlace(view, phrase);
      else if (tokens[start] && (tokens[start]!.tag === 'infinitive' || tokens[start]!.tag === 'gerund'))
        return null;
      else i = start;
      continue;
    }
    if (french && token.text === ',' && steps === 0) {
      // "confessait, la voix basse, Samira": what stands between commas without a verb.
      const close = closingComma(view, i);
      if (close < 0) return null;
      i = close + 1;
      continue;
    }
    if (token.text === ',' && steps > 0) {
      i++;
      continue;
    }
    if (french && isOpener(token) && isTime(tokens[i + 1]?.lower ?? '') && !isLatter(view, i)) {
      // "le lundi", "ce matin"; not "ce dernier"
      i += 2;
      continue;
    }
    if (
      french &&
      isOpener(token) &&
      tokens[i + 1]?.tag === 'number' &&
      TIME_WORDS.has(tokens[i + 2]?.lower ?? '')
    ) {
      i += 3;
      continue;
    }
    if (token.tag === 'negation') return null;
    const phrase = phraseFrom(view, i);
    return phrase && withName(view, phrase);
  }
  return null;
}

/** "cet été" too, which is no time without what stands before it. */
function isTime(word: string): boolean {
  return TIME_WORDS.has(word) || /^(?:été|hiver|printemps|automne)$/.test(word);
}

/** "ce dernier", "cette dernière": somebody, unless a noun follows ("ce dernier point"). */
function isLatter(view: SentenceView, i: number): boolean {
  return /^(?:ce dernier|cette dernière)$/.test(`${view.lower(i)} ${view.lower(i + 1)}`);
}

/** "a déclaré de son côté le préfet", "pour sa part", "quant à elle": index after it; the same where none begins. */
function asideEnd(view: SentenceView, i: number): number {
  const words = [view.lower(i), view.lower(i + 1), view.lower(i + 2)].join(' ');
  // "déplore un brin amusé l'auteur", "s'agace un peu lasse la maire"
  if (A_LITTLE.test(words) && /^(?:adjective|participle)$/.test(view.tokens[i + 2]?.tag ?? '')) return i + 3;
  return ASIDE.test(words) ? i + 3 : SHORT_ASIDE.test(words) ? i + 2 : i;
}

/** "a prévenu il y a quelques jours le maire", "voilà deux ans": index after it; the same where none begins. */
function agoEnd(view: SentenceView, i: number): number {
  const ago = view.lower(i) === 'il' && view.lower(i + 1) === 'y' && view.lower(i + 2) === 'a';
  if (!ago && !/^voi(?:là|ci)$/.test(view.lower(i))) return i;
  const first = ago ? i + 3 : i + 1;
  for (let k = first; k < Math.min(view.to, first + 5); k++) if (UNITS.of(view.tokens[k]!)) return k + 1;
  return i;
}

const ASIDE =
  /^(?:de (?:son|leur) côté|pour (?:sa|leur) part|à (?:son|leur) tour|quant (?:à|aux) (?:lui|elle|eux|elles))$/;
const A_LITTLE = /^un (?:brin|peu|rien|tantinet|poil) /;
const SHORT_ASIDE = /^de (?:plus|même|concert) /;

/** What somebody does while speaking, without an object. */
const MANNER = formTest(
  /^(?:souriant|riant|rigolant|plaisantant|pleurant|sanglotant|soupirant|tremblant|rougissant|grimaçant|sortant|arrivant|partant|hésitant|chuchotant|criant|insistant)$/,
);

/** Words that are a preposition only with another behind them. */
const LONG_LINKS = /^(?:auprès|face)$/;

/** Tokens from one comma to the next. */
const LONGEST_ASIDE = 9;
const LONGEST_PLACE = 18;

function closingComma(view: SentenceView, comma: number): number {
  // "juge, dans un entretien diffusé jeudi sur Radio Littoral, la présidente": where and when it was said may be long.
  const most = SKIPPED_LINKS.of(view.tokens[comma + 1]) ? LONGEST_PLACE : LONGEST_ASIDE;
  for (let i = comma + 1; i < Math.min(view.to, comma + most); i++) {
    const { tag, text } = view.tokens[i]!;
    if (text === ',') return i > comma + 1 ? i : -1;
    // "souffle, lasse, Nadine": one word between commas is an adjective, whatever verb it looks like.
    if (i === comma + 1 && tag === 'verb' && view.tokens[i + 1]?.text === ',') continue;
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'mark' || tag === 'pronoun') return -1;
  }
  return -1;
}

/** "le ministre russe des Finances, Anton X": the name between commas belongs to the source. */
function withName(view: SentenceView, phrase: Range): Range {
  const { tokens } = view;
  // "la sénatrice de Bonoua Mme Adjoua": the form of address begins the name of who holds the office.
  if (
    view.french &&
    phrase.to + 1 < view.to &&
    view.is(phrase.to, HONORIFIC) &&
    isOpener(tokens[phrase.from]!)
  ) {
    let to = phrase.to + 1;
    while (to < view.to && tokens[to]!.tag === 'name') to++;
    if (to > phrase.to + 1) return { from: phrase.from, to };
  }
  if (tokens[phrase.to]?.text !== ',' || phrase.to + 1 >= view.to) return phrase;
  const titled = view.french ? titledName(view, phrase.to + 1) : null;
  if (titled !== null) return { from: phrase.from, to: titled };
  for (let i = phrase.from; i < phrase.to; i++)
    if (tokens[i]!.tag === 'name' && !isInstitution(tokens[i - 1]?.lower)) {
      // A name is there already, unless it only stands within the office ("le ministre de la Santé").
      const before = tokens[i - 1];
      if (
        !before ||
        i === phrase.from ||
        before.tag === 'noun' ||
        before.tag === 'name' ||
        before.tag === 'adjective'
      )
        return phrase;
    }
  const next = phraseFrom(view, phrase.to + 1);
  if (!next || tokens[next.from]!.tag !== 'name') return phrase;
  let to = next.from;
  while (to < next.to && (tokens[to]!.tag === 'name' || /^(?:de|d'|du|la|le)$/.test(tokens[to]!.lower))) to++;
  const after = tokens[to];
  return !after ||
    to >= view.to ||
    after.tag === 'punctuation' ||
    after.tag === 'mark' ||
    after.tag === 'preposition' ||
    after.tag === 'adverb' ||
    TIME_WORDS.has(after.lower)
    ? { from: phrase.from, to }
    : phrase;
}

/** End of "le général Bakary Sangaré", "la Pre Anne Roux" that closes an apposition; null where there is none. */
function titledName(view: SentenceView, from: number): number | null {
  const { tokens } = view;
  if (!/^(?:le|la|l')$/.test(view.lower(from))) return null;
  let i = from + 1;
  while (i < view.to && i < from + 4 && /^(?:noun|adjective|infinitive)$/.test(tokens[i]!.tag)) i++;
  const name = i;
  while (
    i < view.to &&
    (tokens[i]!.tag === 'name' || (i > name && /^(?:de|d'|du|la|le)$/.test(view.lower(i))))
  )
    i++;
  // A title of nobility or an abbreviated one is part of the name: "le Pr Roux".
  if (i - name < (name > from + 1 ? 1 : 2) || tokens[i - 1]!.tag !== 'name') return null;
  const after = tokens[i];
  return !after || i >= view.to || /^[,.;:!?)]/.test(after.text) || after.tag === 'mark' ? i : null;
}

function isInstitution(before: string | undefined): boolean {
  return before !== undefined && /^(?:de|du|des|d'|la|l'|les|le|of|the)$/.test(before);
}
