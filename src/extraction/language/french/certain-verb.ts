import { formTest, writtenTest } from '../form-test.ts';
import type { MutableToken } from '../mutable-token.ts';
import { ADJECTIVE, INFINITIVE, NOUN, PARTICIPLE } from '../word.ts';
import { isNominalPlace } from './verb-place.ts';

const CONJUNCTION = formTest(/^(?:et|mais|puis)$/);
const EN = formTest(/^(?:en|y)$/);
const OF_OR_FOR = formTest(/^(?:de|pour|à)$/);
const LEADING = formTest(/^(?:continue|cesse|menace|risque|tente|refuse)$/);
const BEGINS_NOUN = writtenTest(/^(?:une?|le|la|les|l['’]|son|sa|ses|cette|cet)$/);

/** Days and places of speech between a verb and its subject. */
const BESIDE = formTest(
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans|à|au|aux|sur|auprès|lors|devant)$/,
);

const ARTICLE = /^(?:le|la|l'|les|un|une|ce|cette)$/;

/**
 * The words beside a form that can be a finite verb leave it nothing else to be. `from`: first token of the sentence;
 * the words before the form have their tags, those behind it only what they can be.
 */
export function isCertainVerb(
  tokens: readonly MutableToken[],
  i: number,
  from: number,
  after: MutableToken | undefined,
): boolean {
  const token = tokens[i]!;
  const before = i > from ? tokens[i - 1] : undefined;
  if (!after) return false;
  // "… et dit ne pas songer", "mais juge que": only a verb stands before these.
  if (before?.tag === 'conjunction' && /^(?:ne|n'|que|qu')$/.test(after.lower)) return true;
  // "et demande une enquête": no noun stands between a conjunction and an article.
  if (token.word.can & NOUN && CONJUNCTION.of(before) && BEGINS_NOUN.of(after)) return true;
  // "la voisine dit en avoir compté cent", "affirme y être allé"
  if (before && !isNominalPlace(before) && EN.of(after) && isInfinitive(tokens[i + 2])) return true;
  // "« … », relève encore le maire": behind the marks no noun stands without its article.
  if (
    (after.word.closed?.tag === 'adverb' || BESIDE.of(after) || isAside(tokens, i + 1)) &&
    (closesMarks(tokens, i, from) || isInverted(tokens, i, from))
  )
    return true;
  // "« … », juge, dans un entretien, la présidente": between commas, and a place or day goes on.
  if (after.text === ',' && before?.text === ',' && BESIDE.of(tokens[i + 2]) && closesMarks(tokens, i, from))
    return true;
  if (!before) return false;
  // "Ana Roux écrit pour sa part": such an aside goes with a verb.
  if (
    /^(?:noun|name)$/.test(before.tag) &&
    isAside(tokens, i + 1) &&
    /^(?:part|côté)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return true;
  // "La direction l'annonce :": a noun with its article does not follow another.
  if (before.lower === "l'" && after.text === ':' && /^(?:noun|name)$/.test(tokens[i - 2]?.tag ?? ''))
    return i - 2 > from || tokens[i - 2]!.tag === 'name';
  // "le décret stipule notamment que", "la note indique aussi que": between noun and clause only a verb has an adverb.
  if (
    /^(?:noun|name|adjective)$/.test(before.tag) &&
    ALSO.of(after) &&
    /^qu(?:e|['’])$/.test(tokens[i + 2]?.lower ?? '')
  )
    return true;
  // "le syndicat estime de son côté que"
  if (
    /^(?:noun|name|adjective|punctuation)$/.test(before.tag) &&
    isAside(tokens, i + 1) &&
    /^qu(?:e|['’])$/.test(tokens[i + 4]?.lower ?? '')
  )
    return true;
  // "l'institut table sur une hausse"
  if (after.lower === 'sur' && /^(?:noun|name|adjective|mark)$/.test(before.tag) && BETS.of(token))
    return true;
  // "Rome juge infondées ces critiques", "le ministre juge « absurde » l'idée": a judgement and then what is judged.
  if (token.lower === 'juge' && /^(?:noun|name)$/.test(before.tag) && isJudgement(tokens, i + 1)) return true;
  // "le règlement fait obligation", "la loi fait partie": a bare noun behind it.
  if (token.lower === 'fait' && /^(?:noun|name)$/.test(before.tag) && isBareNoun(after)) return true;
  // "la maire continue d'affirmer", "il menace de": an infinitive hangs on it.
  return (
    (before.tag === 'noun' || before.tag === 'name' || before.tag === 'pronoun') && leadsInfinitive(tokens, i)
  );
}

/** An adjective, in marks or not, and the article of what it is said of. */
function isJudgement(tokens: readonly MutableToken[], at: number): boolean {
  let i = OPENS.of(tokens[at]) ? at + 1 : at;
  if (!tokens[i] || !(tokens[i]!.word.can & ADJECTIVE)) return false;
  i++;
  if (i > at + 1 && CLOSES.of(tokens[i])) i++;
  return JUDGED.of(tokens[i]);
}

const OPENS = writtenTest(/^["“«]$/);
const CLOSES = writtenTest(/^["”»]$/);
const JUDGED = formTest(/^(?:l'|la|le|les|ces?|cette|cet|des|toute)$/);

const ALSO = formTest(
  /^(?:notamment|aussi|également|encore|ainsi|toutefois|cependant|pourtant|surtout|donc|enfin|même|clairement|expressément|explicitement)$/,
);

const BETS = formTest(/^(?:table|tablent|mise|misent|parie|parient)$/);

function isInfinitive(token: MutableToken | undefined): boolean {
  return token !== undefined && ((token.word.can & INFINITIVE) !== 0 || /^(?:avoir|être)$/.test(token.lower));
}

/** "de son côté", "pour leur part" */
function isAside(tokens: readonly MutableToken[], i: number): boolean {
  return OF_OR_FOR.of(tokens[i]!) && /^(?:son|sa|leur)$/.test(tokens[i + 1]?.lower ?? '');
}

/** "Précise encore le maire :": an adverb and an article follow a form that opens the clause. */
function isInverted(tokens: readonly MutableToken[], i: number, from: number): boolean {
  if (i > from && !/^(?:,|et|mais)$/.test(tokens[i - 1]!.lower)) return false;
  return (
    /^(?:encore|aussi|également|enfin|ensuite)$/.test(tokens[i + 1]!.lower) &&
    ARTICLE.test(tokens[i + 2]?.lower ?? '')
  );
}

function closesMarks(tokens: readonly MutableToken[], i: number, from: number): boolean {
  const mark = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  return mark > from && /^[»”"]$/.test(tokens[mark]!.text);
}

/** "continue d'", "continue à": one of the few forms that are adjectives as well. */
function leadsInfinitive(tokens: readonly MutableToken[], i: number): boolean {
  if (!LEADING.of(tokens[i]!)) return false;
  const next = tokens[i + 2];
  return (
    /^(?:à|de|d')$/.test(tokens[i + 1]!.lower) && next !== undefined && (next.word.can & INFINITIVE) !== 0
  );
}

function isBareNoun({ word }: MutableToken): boolean {
  return (
    !word.closed && !word.capital && (word.can & NOUN) !== 0 && (word.can & (ADJECTIVE | PARTICIPLE)) === 0
  );
}
