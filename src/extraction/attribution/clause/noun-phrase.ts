// Longer than most: a phrase is read backwards and forwards by the same marks of what belongs to it.

import { formTest } from '../../language/form-test.ts';
import { isAddressee } from '../../names/is-addressee.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { Token } from '../../parts.ts';
import type { SentenceView } from './sentence-view.ts';

const CELUI = formTest(/^(?:celui|celle|ceux|celles)$/);
const JOINS = formTest(/^(?:et|and|&|ou|or)$/);
const DE = formTest(/^d(?:e|')$/);
const DANGLES = formTest(/^(?:et|and|&|ou|or|'s|,)$/);
const BOUND = formTest(/^(?:plus|moins|près)$/);
const DEGREE = formTest(/^(?:plus|moins|très|trop|assez|bien|tout|peu)$/);
const DU = formTest(/^(?:des|du)$/);
const PARTITIVE = formTest(/^(?:des|du|d')$/);
const AT = formTest(/^(?:à|au|aux)$/);
const AND = formTest(/^(?:et|and|&)$/);

/** Token range: first index, index after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LINKS = new Set([
  'de',
  'du',
  'des',
  "d'",
  'à',
  'au',
  'aux',
  'en',
  'pour',
  'sur',
  'chez',
  'contre',
  'dans',
  'of',
  'for',
  'in',
  'at',
  'on',
  'from',
  'to',
  'with',
  'against',
  'sans',
  'près',
  'by',
  'sous',
  'auprès',
  'into',
  'about',
  'over',
  'inside',
  'outside',
  'near',
  'within',
  'among',
  'across',
  'around',
  'behind',
  'including',
]);
const FORWARD_LINKS = new Set(['de', 'du', 'des', "d'", 'of', 'for', 'at', 'from', 'with']);
export const TIME_WORDS = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir soirée midi minuit après-midi nuit janvier février mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière prochain prochaine monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday tomorrow today tonight morning evening afternoon week année semaine mois last this next'.split(
    ' ',
  ),
);
const DAYS = formTest(
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|june|july|august|september|october|november|december|yesterday|tomorrow|today|tonight|earlier|later)$/,
);
const PAIRED_LINK = formTest(
  /^(?:on|off|in|out|inside|outside|of|to|from|for|against|before|after|with|without)$/,
);
const PARTS_OF_DAY = formTest(/^(?:morning|afternoon|evening|night)$/);
const QUANTIFIER = formTest(
  /^(?:half|most|many|some|all|few|several|each|both|much|any|none|certains|certaines|plusieurs|beaucoup|chacun|chacune|tous|toutes|aucun)$/,
);
/** Units of time, French. */
export const UNITS = formTest(
  /^(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?)$/,
);
const LATER = formTest(/^(?:plus|après|avant|auparavant|durant)$/);
const TIMES = formTest(/^(?:time|moment|époque|instant)$/);
const OPENS_ANEW = formTest(/^(?:tous|toutes|toute|tout|all|both|un|une|one|half|certains)$/);
/** A form of address begins a name of its own: "à l'AFP M. Martin". */
export const HONORIFIC = formTest(/^(?:m\.|mm\.|mme|mmes|mlle|me|dr|dr\.|pr|mr\.|mrs\.|ms\.)$/);
const SUBJECT_PRONOUNS = formTest(
  /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|i|he|she|we|they|you|celui-ci|celui-là|celle-ci|celle-là|ceux-ci|celles-ci|chacun|chacune|certains|certaines|d'autres|beaucoup|plusieurs|quelques-uns|someone|somebody|everyone|many|some|others|both|most|several|few|one|another|nobody|none|all|it|those|tous|toutes|personne|l'intéressé)$/,
);

/** French "on" is one, English "on" is not. */
function isSubjectPronoun(token: Token): boolean {
  return token.tag !== 'preposition' && SUBJECT_PRONOUNS.of(token);
}

export function isContent(token: Token): boolean {
  const { tag } = token;
  return (
    tag === 'noun' ||
    tag === 'name' ||
    tag === 'adjective' ||
    tag === 'participle' ||
    tag === 'number' ||
    tag === 'other'
  );
}

export function isOpener(token: Token): boolean {
  return token.tag === 'determiner' || (token.tag === 'clitic' && token.lower === "l'");
}

export function isLink(token: Token): boolean {
  return LINKS.has(token.lower);
}

/** Noun phrase that ends right before `end`; null when no noun, name or subject pronoun stands there. */
export function phraseBefore(view: SentenceView, end: number, floor = view.from): Range | null {
  const { tokens } = view;
  let last = end - 1;
  while (last >= floor && (tokens[last]!.tag === 'adverb' || tokens[last]!.tag === 'negation')) last--;
  if (last < floor) return null;
  last = beforeTime(tokens, last, floor);
  if (last < floor) return null;
  // "30% said": a share of those who were asked.
  if (!view.french && tokens[last]!.text === '%' && tokens[last - 1]?.tag === 'number' && last - 1 >= floor)
    return { from: last - 1, to: last + 1 };
  const token = tokens[last]!;
  if (token.tag === 'pronoun' || isSubjectPronoun(token)) {
    if (!SUBJECT_PRONOUNS.of(token) || token.lower.startsWith('-')) return null;
    return { from: last, to: last + 1 };
  }
  let left = last + 1;
  let right: Token | null = null;
  let coordinated = false;
  let conjunction = -1;
  for (let i = last; i >= floor && last - i < 60; ) {
    const current = tokens[i]!;
    // "in what the mayor called"
    if (!view.french && current.lower === 'what') break;
    if (current.text === ')' || current.text === ']') {
      const open = openingBracket(view, i, floor);
      if (open < 0) break;
      i = open - 1;
      if (right === null) left = open;
      continue;
    }
    if (current.tag === 'mark') {
      const open = openingMark(view, i, floor);
      if (open < 0) break;
      left = open;
      right = tokens[open + 1]!;
      i = open - 1;
      continue;
    }
    if (isContent(current)) {
      // "were told Mr Webb said": the participle belongs to the verb before.
      if (!view.french && current.tag === 'participle' && i > floor && tokens[i - 1]!.tag === 'auxiliary')
        break;
      // "Elle a parlé de la route et la police affirme": what the verb before takes is another clause's.
      if (view.french && conjunction >= 0 && current.tag === 'participle' && endsVerb(view, i + 1)) {
        left = conjunction + 1;
        break;
      }
      if (right && isOpener(right) && right.lower !== 'des' && !OPENS_ANEW.of(current)) break;
      if (right && DAYS.of(current) && right.lower !== "'s") break;
      left = i;
    } else if (
      (current.lower === 'de' || current.lower === "d'") &&
      right?.tag === 'adjective' &&
      i - 1 >= floor &&
      !isContent(tokens[i - 1]!)
    ) {
      // "de nombreux journaux", "d'autres experts"
      left = i;
      break;
    } else if (isOpener(current) && !(current.lower === 'des' && i > floor && isContent(tokens[i - 1]!))) {
      if (right === null) break;
      left = i;
    } else if (view.french && right !== null && isSecondComplement(tokens, i, floor)) {
      left = i;
    } else if (
      view.french &&
      right !== null &&
      DEGREE.of(current) &&
      /^(?:adjective|participle|noun)$/.test(right.tag) &&
      i > floor &&
      tokens[i - 1]!.tag === 'noun'
    ) {
      // "un collègue plus jeune", "un agent bien informé"
      left = i;
    } else if (isLink(current)) {
      const before = tokens[i - 1];
      // "plus de 500 étudiants", "près de trois cents élus"
      if (view.french && DE.of(current) && right?.tag === 'number' && i > floor && BOUND.of(before)) {
        left = i - 1;
        break;
      }
      if (right !== null && before && i > floor && CELUI.of(before)) {
        left = i - 1;
        break;
      }
      if (
        right === null ||
        i <= floor ||
        !before ||
        !(
          isContent(before) ||
          before.text === ')' ||
          QUANTIFIER.of(before) ||
          (!view.french && before.tag === 'gerund' && i - 2 >= floor && isContent(tokens[i - 2]!))
        ) ||
        DAYS.of(before)
      )
        break;
      left = i;
    } else if (
      !view.french &&
      right !== null &&
      i - 3 >= floor &&
      PAIRED_LINK.of(current) &&
      /^(?:and|or)$/.test(tokens[i - 1]!.lower) &&
      PAIRED_LINK.of(tokens[i - 2]!) &&
      isContent(tokens[i - 3]!)
    ) {
      // "officials on and off the island"
      i -= 2;
      left = i;
    } else if (!view.french && right?.lower === 'of' && QUANTIFIER.of(current)) {
      // "all of the firms", "some of his friends"
      left = i;
      break;
    } else if (current.text === '/' && right?.tag === 'name' && i > floor && tokens[i - 1]!.tag === 'name') {
      // "the Tarn Group/Civic Watch"
      left = i - 1;
    } else if (current.tag === 'clitic' && current.lower === "'s") {
      if (right === null) left = i;
      left = i;
    } else if (JOINS.of(current)) {
      const before = tokens[i - 1];
      if (
        right === null ||
        coordinated ||
        i <= floor ||
        !before ||
        !isContent(before) ||
        DAYS.of(before) ||
        // "it is $4 million and Hollis Ltd has it at five"
        (!view.french && before.tag === 'number' && right.tag === 'name') ||
        // "the ferry was late and the minister said"
        (!view.french &&
          before.tag === 'adjective' &&
          right.tag === 'determiner' &&
          tokens[i - 2]?.tag !== 'determiner') ||
        (before.tag === 'participle' && endsVerb(view, i))
      )
        break;
      coordinated = true;
      conjunction = i;
      left = i;
    } else if (current.text === ',' && coordinated && listed(tokens, i, floor)) {
      left = i;
    } else if (
      !view.french &&
      current.tag === 'gerund' &&
      right !== null &&
      i - 1 >= floor &&
      (isContent(tokens[i - 1]!) || (i - 2 >= floor && isCharged(tokens[i - 2]!, tokens[i - 1]!)))
    ) {
      // "voters going to the polls", "people familiar with the matter"
      left = i;
    } else if (current.tag === 'adverb' && right && (right.tag === 'number' || current.lower === 'même')) {
      // "nearly four years", "environ dix experts", "la même source"
      left = i;
      // "au moins 500 étudiants"
      if (current.lower === 'moins' && tokens[i - 1]?.lower === 'au' && i > floor) {
        left = i - 1;
        break;
      }
    } else break;
    right = tokens[i]!;
    i--;
  }
  // What begins with a link or a conjunction hangs on something that is not part of the phrase.
  while (
    left <= last &&
    !(DE.of(tokens[left]!) && tokens[left + 1]?.tag === 'adjective') &&
    !(tokens[left]!.lower === 'au' && tokens[left + 1]?.lower === 'moins') &&
    (isLink(tokens[left]!) || DANGLES.of(tokens[left]!)) &&
    !DU.of(tokens[left]!)
  )
    left++;
  if (left > last) return null;
  if (!hasNoun(tokens, left, last + 1)) return null;
  return { from: left, to: last + 1 };
}

const OF = formTest(/^(?:de|d'|du|des)$/);

/** French: "l'Agence de l'eau et de l'assainissement": the second of two complements of one noun, from its "de". */
function isSecondComplement(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!OF.of(tokens[at]!) || tokens[at - 1]?.lower !== 'et' || at - 3 < floor) return false;
  for (let i = at - 2; i >= floor && at - i < 8; i--) {
    if (OF.of(tokens[i]!))
      return i > floor && /^(?:noun|name|adjective)$/.test(tokens[i - 1]!.tag) && isContent(tokens[at - 2]!);
    if (!isContent(tokens[i]!) && !isOpener(tokens[i]!)) return false;
  }
  return false;
}

/** "the man accused of burning a barn", "the nurse charged with poisoning him" */
function isCharged({ lower }: Token, link: Token): boolean {
  return (
    /^(?:of|with|for)$/.test(link.lower) &&
    /^(?:accused|suspected|convicted|charged|jailed|guilty|acquitted|cleared|arrested|fined|sentenced|wanted|known|blamed|tasked|responsible|famous)$/.test(
      lower,
    )
  );
}

/** "nous a été retiré et des cris": the word before the conjunction belongs to a verb. */
function endsVerb(view: SentenceView, conjunction: number): boolean {
  for (let i = conjunction - 2; i >= view.from && conjunction - i < 8; i--) {
    const { tag } = view.tokens[i]!;
    if (tag === 'auxiliary') return true;
    if (tag !== 'adverb' && tag !== 'negation' && tag !== 'participle' && tag !== 'pronoun') return false;
  }
  return false;
}

/** Steps back over "at the time", "on Monday", "à l'époque" at the end of a phrase; the index given where there is none. */
function beforeTime(tokens: readonly Token[], end: number, floor: number): number {
  // "on Friday evening"
  const last = end - 1 > floor && PARTS_OF_DAY.of(tokens[end]!) && DAYS.of(tokens[end - 1]!) ? end - 1 : end;
  if (!TIMES.of(tokens[last]!) && !DAYS.of(tokens[last]!)) return last;
  let i = last - 1;
  while (
    i > floor &&
    (tokens[i]!.tag === 'determiner' || tokens[i]!.tag === 'clitic' || tokens[i]!.tag === 'adjective')
  )
    i--;
  return i > floor && tokens[i]!.tag === 'preposition' ? i - 1 : DAYS.of(tokens[last]!) ? i : last;
}

/** "Friends, lobbyists and former foes": a bare word or name before the comma, itself at the start or after a comma. */
function listed(tokens: readonly Token[], comma: number, floor: number): boolean {
  let i = comma - 1;
  while (i >= floor && comma - i < 5 && isContent(tokens[i]!) && !DAYS.of(tokens[i]!)) i--;
  if (i === comma - 1) return false;
  const before = tokens[i];
  return i < floor || !before || before.text === ',';
}

function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const { tag } = token;
    if (
      (tag === 'noun' ||
        tag === 'name' ||
        tag === 'other' ||
        tag === 'adjective' ||
        tag === 'participle' ||
        tag === 'number') &&
      !DAYS.of(token)
    )
      return true;
  }
  return false;
}

function openingBracket(view: SentenceView, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 25; i--)
    if (/^[([]$/.test(view.tokens[i]!.text)) return i;
  return -1;
}

/** A quoted name or nickname within a phrase ("le mouvement « Debout »"): at most eight tokens. */
function openingMark(view: SentenceView, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 8; i--) {
    const token = view.tokens[i]!;
    if (token.tag === 'mark') return view.passageAt(i + 1)?.utterance ? -1 : i;
    if (token.tag === 'verb' || token.tag === 'auxiliary') return -1;
  }
  return -1;
}

/** Noun phrase that begins at `start`; null when none does. */
export function phraseFrom(view: SentenceView, start: number, limit = view.to): Range | null {
  const { tokens, french } = view;
  if (start >= limit) return null;
  const first = tokens[start]!;
  // "l'une d'elles", "l'un d'entre eux", "l'un des pilotes"
  if (french && first.lower === "l'" && start + 1 < limit && /^une?$/.test(tokens[start + 1]!.lower)) {
    const among = tokens[start + 3]?.lower === 'entre' ? start + 4 : start + 3;
    const of =
      DE.of(tokens[start + 2] ?? first) && /^(?:elles|eux|nous|vous)$/.test(tokens[among]?.lower ?? '');
    if (of && among < limit) return { from: start, to: among + 1 };
    const link = tokens[start + 2]?.lower ?? '';
    const whole = link === 'des' || link === 'du' ? start + 2 : /^(?:de|d')$/.test(link) ? start + 3 : limit;
    return { from: start, to: phraseFrom(view, whole, limit)?.to ?? start + 2 };
  }
  if (first.tag === 'pronoun' || isSubjectPronoun(first)) {
    if (/^(?:celui|celle|ceux|celles|those|one|l'un|l'une)$/.test(first.lower))
      return { from: start, to: extend(start + 1) };
    if (
      /^(?:lui|elle|eux|elles|il|ils|he|she|they|him|her|them|moi|nous|me|us|celui-ci|celle-ci|ceux-ci|celles-ci|certains|plusieurs|beaucoup|many|some|others|several|those|celui-là)$/.test(
        first.lower,
      ) &&
      !isContent(tokens[start + 1] ?? first)
    )
      return { from: start, to: start + 1 };
    if (first.tag === 'pronoun') return null;
  }
  if (first.tag === 'adverb' && tokens[start + 1] && isContent(tokens[start + 1]!) && start + 1 < limit) {
    const rest = phraseFrom(view, start + 1, limit);
    return rest && { from: start, to: rest.to };
  }
  if (!(isOpener(first) || isContent(first) || PARTITIVE.of(first))) return null;
  const to = extend(start);
  return to > start && hasNoun(tokens, start, to) ? { from: start, to } : null;

  function extend(from: number): number {
    let i = from;
    let named = false;
    let coordinated = false;
    while (i < limit && i - start < 40) {
      const token = tokens[i]!;
      const before = tokens[i - 1];
      if (i > start && DAYS.of(token) && !(before && isOpener(before))) break;
      if (i > start && french && isSpanOfTime(i)) break;
      // "alerte un « habitué » auprès de Luc Roux": to whom it was said.
      if (i > start && french && token.lower === 'auprès') break;
      if (i > start && HONORIFIC.of(token) && before && before.tag === 'name' && !HONORIFIC.of(before)) break;
      if (isContent(token)) {
        if (token.tag === 'name') named = true;
        if (token.tag === 'participle' && i > start && named) break;
        i++;
      } else if (isOpener(token) && !(token.lower === 'des' && before && i > start && isContent(before))) {
        if (
          i > start &&
          before &&
          !(
            isLink(before) ||
            /^(?:et|and|ou|or|&|dont|tous|toutes|all|both)$/.test(before.lower) ||
            before.tag === 'determiner'
          )
        )
          break;
        i++;
      } else if (FORWARD_LINKS.has(token.lower) || (token.lower === 'in' && !named)) {
        if (i === start && !/^(?:des|du|d')$/.test(token.lower)) break;
        const after = tokens[i + 1];
        if (!after || i + 1 >= limit || !(isContent(after) || isOpener(after)) || DAYS.of(after)) break;
        i++;
      } else if (token.tag === 'clitic' && token.lower === "'s") i++;
      else if (
        // "three people briefed on the talks", "an official involved in the case"
        !french &&
        i - 1 > start &&
        before?.tag === 'participle' &&
        /^(?:on|in|about|by)$/.test(token.lower) &&
        /^(?:briefed|involved|informed|interviewed|consulted)$/.test(before.lower)
      ) {
        const after = tokens[i + 1];
        if (!after || i + 1 >= limit || !(isContent(after) || isOpener(after)) || DAYS.of(after)) break;
        i++;
      } else if (
        french &&
        token.tag === 'adverb' &&
        before &&
        i > start &&
        isOpener(before) &&
        /^(?:adjective|participle)$/.test(tokens[i + 1]?.tag ?? '')
      )
        // "le très respecté doyen"
        i++;
      else if (token.lower === 'en' && /^(?:chef|charge)$/.test(tokens[i + 1]?.lower ?? '')) i += 2;
      else if (
        french &&
        AT.of(token) &&
        before &&
        before.tag === 'noun' &&
        !isAddressee(tokens, i) &&
        /^(?:porte-parole|conseiller|conseillère|chercheur|chercheuse|professeur|professeure|ministre|délégué|déléguée|secrétaire|analyste|ambassadeur|directeur|directrice|candidat|candidate|avocat|maître|économiste|juge|médecin|sociologue)$/.test(
          before.lower,
        )
      )
        i++;
      else if (AND.of(token)) {
        const after = tokens[i + 1];
        if (
          coordinated ||
          !after ||
          i + 1 >= limit ||
          !(
            isOpener(after) ||
            (isContent(after) && (after.capital || (before !== undefined && !before.capital)))
          )
        )
          break;
        if (clauseFollows(i + 1)) break;
        coordinated = true;
        i++;
      } else if (token.text === '(') {
        let close = i + 1;
        while (close < limit && close - i < 12 && tokens[close]!.text !== ')') close++;
        if (tokens[close]?.text !== ')') break;
        i = close + 1;
      } else if (token.tag === 'mark' && i > start && tokens[i + 1] && !view.passageAt(i + 1)?.utterance) {
        let close = i + 1;
        while (close < limit && close - i < 7 && tokens[close]!.tag !== 'mark') close++;
        if (tokens[close]?.tag !== 'mark') break;
        i = close + 1;
      } else break;
    }
    while (i > from && (isLink(tokens[i - 1]!) || isOpener(tokens[i - 1]!) || AND.of(tokens[i - 1]!))) i--;
    return i;
  }

  /** French: "a dit le préfet trois ans plus tard": how much later, no part of his name. */
  function isSpanOfTime(index: number): boolean {
    const before = tokens[index - 1]!;
    if (tokens[index]!.tag !== 'number' || isLink(before) || isOpener(before)) return false;
    return UNITS.of(tokens[index + 1]) && LATER.of(tokens[index + 2]);
  }

  /** "… et la Chine affirme": what follows the conjunction is a clause of its own. */
  function clauseFollows(index: number): boolean {
    for (let i = index; i < Math.min(limit, index + 10); i++) {
      const { tag } = tokens[i]!;
      if (tag === 'verb' || tag === 'auxiliary') return true;
      if (tag === 'punctuation' || tag === 'mark' || tag === 'subordinator') return false;
    }
    return false;
  }
}

/** Splits "X et Y", "X, Y and Z" into its members where each is a phrase of its own. */
export function membersOf(view: SentenceView, { from, to }: Range): Range[] {
  const { tokens } = view;
  const cut: number[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    if (!AND.of(tokens[i]!)) continue;
    const before = tokens[i - 1]!;
    const after = tokens[i + 1]!;
    const left = tokens[from]!;
    const names = before.tag === 'name' && after.tag === 'name' && !insideLink(view, from, i);
    const openers =
      isOpener(left) &&
      (isOpener(after) || after.lower === 'des') &&
      !insideLink(view, i + 1, i + 2) &&
      phraseHeadLinked(view, from, i);
    const mixed =
      (after.tag === 'name' && isOpener(left) && before.tag !== 'adjective' && !insideLink(view, from, i)) ||
      (isOpener(after) && before.tag === 'name' && !insideLink(view, from, i));
    if (names || openers || mixed) cut.push(i);
  }
  if (cut.length === 0) return [{ from, to }];
  const members: Range[] = [];
  let start = from;
  for (const i of [...cut, to]) {
    if (i > start) members.push({ from: start, to: i });
    start = i + 1;
  }
  return members;
}

/** "le ministère de la Santé et des Sports": the conjunction stands within what a link governs. */
function insideLink(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLink(view.tokens[i]!)) return true;
  return false;
}

function phraseHeadLinked(view: SentenceView, from: number, conjunction: number): boolean {
  // Two full phrases with articles: "Les États-Unis et l'Organisation du …"; not "ministre de la Santé et des Sports".
  const after = view.tokens[conjunction + 1]!;
  if (after.lower === 'des' || after.lower === 'du') return false;
  // "la cour des comptes et le porte-parole de la mairie": whoever has an article and an office speaks for himself.
  if (view.french && isOffice(view, conjunction + 2) && !isPair(view, from, conjunction)) return true;
  return !insideLink(view, from, conjunction) || view.tokens[conjunction - 1]!.tag === 'name';
}

/** French: the noun of a role or of a group of people. */
function isOffice({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { roles, groups } = wordListsOf('fr');
  return roles.has(token.lower) || roles.has(token.lemma) || groups.has(token.lower);
}

/** "les relations entre le maire et le préfet": two of one matter. */
function isPair({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'entre');
}
