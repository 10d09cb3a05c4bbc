// Longer than most: a verb group grows word by word, and each step rests on what was found before.

import { FormTest, formTest } from '../../language/form-test.ts';
import { wordOf } from '../../language/word.ts';
import type { Token } from '../../parts.ts';
import { cuesOf } from '../cues.ts';
import type { VerbGroup } from './verb-group.ts';

const IN_ANT = formTest(/ant$/);
const FIRST_PERSON = formTest(/^(?:j'|je|nous)$/);

const OBJECT_CLITICS = new Set([
  'ne',
  "n'",
  "l'",
  'le',
  'la',
  'les',
  'lui',
  'leur',
  'se',
  "s'",
  'me',
  "m'",
  'te',
  "t'",
  'y',
  'en',
]);
const NEGATIONS = new Set([
  'pas',
  'jamais',
  'plus',
  'guère',
  'point',
  'aucun',
  'aucune',
  'rien',
  'personne',
  'nullement',
  'ni',
  'aucunement',
]);
/** "a lundi soir dénoncé": words of a day between the parts of a verb; 0 for none. */
function dayLength(tokens: readonly Token[], at: number): number {
  if (!DAY.of(tokens[at])) return 0;
  return /^(?:matin|soir|midi|après-midi)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
}

const DAY = formTest(/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/);

/** "avait lui raconté", "ont elles aussi dit": a stressed pronoun before the participle. */
function isEmphatic(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:lui|elle|eux|elles)(?:-mêmes?)?$/.test(tokens[at]!.lower)) return false;
  let i = at + 1;
  while (i < Math.min(to, at + 4) && tokens[i]!.tag === 'adverb') i++;
  return i < to && tokens[i]!.tag === 'participle';
}

/** Verbs that lead to an infinitive which carries the meaning, with the preposition between. */
const SEMI: ReadonlyMap<string, RegExp> = new Map([
  ['vouloir', /^$/],
  ['devoir', /^$/],
  ['pouvoir', /^$/],
  ['aller', /^$/],
  ['oser', /^$/],
  ['souhaiter', /^$/],
  ['préférer', /^$/],
  ['sembler', /^$/],
  ['paraître', /^$/],
  // "vient de dire", "est venue dire"
  ['venir', /^(?:d[e'])?$/],
  ['revenir', /^$/],
  ['prendre', /^(?:soin|le temps|la peine|la précaution) d[e']$/],
  ['tenir', /^à$/],
  ['continuer', /^(?:à|d[e'])$/],
  ['finir', /^par$/],
  ['commencer', /^(?:par|à)$/],
  ['tarder', /^à$/],
  ['refuser', /^d[e']$/],
  ['cesser', /^d[e']$/],
  ['éviter', /^d[e']$/],
  ['omettre', /^d[e']$/],
  ['contenter', /^d[e']$/],
  ['empresser', /^d[e']$/],
  ['hésiter', /^à$/],
  ['chercher', /^à$/],
  ['persister', /^à$/],
  ['tenter', /^d[e']$/],
  ['essayer', /^d[e']$/],
  ['manquer', /^d[e']$/],
  ['oublier', /^d[e']$/],
  ['borner', /^à$/],
  ['obstiner', /^à$/],
  ['évertuer', /^à$/],
  ['plaire', /^à$/],
  ['hâter', /^d[e']$/],
  ['permettre', /^d[e']$/],
  ['risquer', /^(?:à|d[e'])$/],
  ['aimer', /^à?$/],
  ['entendre', /^$/],
  ['être', /^en train de$/],
]);
/** Leading verbs that say the opposite of what follows. */
const WITHHOLDING = new Set(['hésiter', 'manquer', 'cesser', 'tarder', 'oublier', 'omettre', 'éviter']);
/** Verbs whose compound tenses take être: not a passive. */
const ETRE_VERBS = new Set(
  'aller venir partir arriver entrer sortir naître mourir rester tomber retourner revenir devenir parvenir intervenir monter descendre rentrer repartir décéder survenir provenir advenir redevenir ressortir'.split(
    ' ',
  ),
);

/** Verb groups of French: clitics, auxiliaries, negation, adverbs between, semi-auxiliaries with their infinitive. */
export function findFrenchVerbGroups(tokens: readonly Token[], from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < to; i++) {
    const tag = tokens[i]!.tag;
    if (
      tag !== 'verb' &&
      tag !== 'auxiliary' &&
      tag !== 'infinitive' &&
      tag !== 'gerund' &&
      tag !== 'participle'
    )
      continue;
    const group = grow(tokens, i, groups.at(-1)?.to ?? from, to);
    groups.push(sharesAuxiliary(tokens, group, groups) ? { ...group, kind: 'finite', perfect: true } : group);
    i = group.to - 1;
  }
  return groups;
}

/** "a dénoncé un plan et raillé une direction": a participle of saying that goes on with the auxiliary before. */
function sharesAuxiliary(tokens: readonly Token[], group: VerbGroup, before: readonly VerbGroup[]): boolean {
  if (group.kind !== 'participle' || !/^(?:et|puis|mais)$/.test(tokens[group.from - 1]?.lower ?? ''))
    return false;
  const next = tokens[group.to];
  if (!next || !(next.tag === 'determiner' || /^(?:l'|que|qu')$/.test(next.lower))) return false;
  const last = before.findLast(({ kind }) => kind === 'finite');
  if (!last?.perfect || last.passive || !cuesOf('fr').verbs.has(group.lemma)) return false;
  return (
    /^(?:avoir)$/.test(tokens[last.from]!.lemma) ||
    tokens.slice(last.from, last.head).some(({ lemma }) => lemma === 'avoir')
  );
}

function grow(tokens: readonly Token[], at: number, floor: number, to: number): VerbGroup {
  const first = tokens[at]!;
  let start = at;
  while (start > floor && isObjectClitic(tokens, start - 1, at)) start--;
  let kind: VerbGroup['kind'] =
    first.tag === 'infinitive'
      ? 'infinitive'
      : first.tag === 'gerund'
        ? 'gerund'
        : first.tag === 'participle'
          ? 'participle'
          : 'finite';
  if (first.tag === 'auxiliary' && IN_ANT.of(first)) kind = 'gerund';
  // "ne pas avoir reçu": the negation goes before an infinitive.
  let negatedBefore = false;
  while (
    first.tag === 'infinitive' &&
    start > floor &&
    (/^(?:pas|plus|jamais|rien|ne|n')$/.test(tokens[start - 1]!.lower) ||
      // "ne pas bien comprendre"
      (tokens[start - 1]!.tag === 'adverb' &&
        start - 1 > floor &&
        /^(?:pas|plus|jamais)$/.test(tokens[start - 2]!.lower)))
  ) {
    if (/^(?:pas|plus|jamais|rien)$/.test(tokens[start - 1]!.lower)) negatedBefore = true;
    start--;
  }
  let ne = false;
  let reflexive = false;
  for (let i = start; i < at; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'ne' || lower === "n'") ne = true;
    if (lower === 'se' || lower === "s'") reflexive = true;
  }
  let neverWord = negatedBefore;
  let restrictive = false;
  let inverted = -1;
  let head = at;
  let end = at + 1;
  let modal: string | null = null;
  let passive = false;
  let perfect = false;
  const conditional = CONDITIONAL.of(first);
  const future = FUTURE.of(first);

  // Up to three links: auxiliary + participle, semi-auxiliary + infinitive, "avoir" + participle.
  for (let link = 0; link < 3; link++) {
    const verb = tokens[head]!;
    const isAvoir = verb.lemma === 'avoir';
    const isEtre = verb.lemma === 'être';
    const next = skip(end, to);
    if (next < 0) break;
    const token = tokens[next]!;
    if ((isAvoir || isEtre) && isParticiple(token)) {
      const past: boolean = perfect;
      perfect = true;
      let participle = next;
      if (token.lower === 'été') {
        const after = skip(next + 1, to, false);
        if (after >= 0 && isParticiple(tokens[after]!)) {
          participle = after;
          passive = true;
        }
      } else if (isEtre && !reflexive && !ETRE_VERBS.has(token.lemma)) {
        passive = true;
        // "a dû être vidée" stays in the past.
        perfect = past && modal !== null;
      }
      if (participle === next && token.lower === 'été') {
        head = next;
        end = next + 1;
        break;
      }
      head = participle;
      end = participle + 1;
      continue;
    }
    const semi = SEMI.get(isEtre && tokens[next]!.lower === 'en' ? '-' : verb.lemma);
    if (!semi) break;
    let infinitive = next;
    let between = '';
    if (verb.lemma === 'prendre') {
      // "prend-il soin de rappeler", "a pris le temps d'expliquer"
      let of = next;
      while (of < Math.min(to, next + 3) && !/^(?:de|d')$/.test(tokens[of]!.lower)) of++;
      between = tokens
        .slice(next, of + 1)
        .map(({ lower }) => lower)
        .join(' ');
      infinitive = of + 1;
      while (infinitive < to && isObjectClitic(tokens, infinitive, infinitive + 1)) infinitive++;
    } else if (/^(?:de|d'|à|par)$/.test(token.lower)) {
      between = token.lower;
      infinitive = skip(next + 1, to, false);
      while (infinitive >= 0 && infinitive < to && isObjectClitic(tokens, infinitive, infinitive + 1))
        infinitive++;
    } else {
      while (infinitive < to && isObjectClitic(tokens, infinitive, infinitive + 1)) infinitive++;
    }
    if (infinitive < 0 || infinitive >= to || tokens[infinitive]!.tag !== 'infinitive' || !semi.test(between))
      break;
    // "se contente de dire": the pronoun is the first verb's.
    reflexive = false;
    for (let i = next; i < infinitive; i++) if (/^(?:se|s')$/.test(tokens[i]!.lower)) reflexive = true;
    modal ??= verb.lemma;
    head = infinitive;
    end = infinitive + 1;
  }
  if (inverted === end) end++;
  // "ne dit pas", "c'est pas": the negation that follows the verb.
  const after = tokens[end];
  if (after && end < to) {
    if (after.lower.startsWith('-') && after.tag === 'pronoun' && inverted < 0) {
      inverted = end++;
    }
    const following = tokens[end];
    if (end < to && following && NEGATIONS.has(following.lower) && (following.lower !== 'plus' || ne)) {
      neverWord = true;
      if (following.lower === 'pas' || following.lower === 'jamais' || following.lower === 'plus') end++;
    }
  }
  if (ne && !neverWord) {
    for (let i = end; i < Math.min(to, end + 4) && !neverWord; i++) {
      if (NEGATIONS.has(tokens[i]!.lower)) neverWord = true;
      if (/^qu[e']/.test(tokens[i]!.lower)) restrictive = true;
      if (tokens[i]!.tag === 'punctuation') break;
    }
    const before = tokens[start - 1];
    if (before && /^(?:personne|rien|nul)$/.test(before.lower)) neverWord = true;
    if (/^(?:aucun|aucune|nul|nulle)$/.test(tokens[start - 2]?.lower ?? '')) neverWord = true;
  }
  // "n'hésite pas à dire" says it, "cesse de dire" no longer does.
  if (modal === 'refuser') neverWord = true;
  else if (modal !== null && WITHHOLDING.has(modal))
    neverWord = modal === 'hésiter' ? false : !(neverWord || ne);
  const lemma = tokens[head]!.lemma;
  return {
    from: start,
    to: end,
    head,
    lemma,
    kind,
    negated: neverWord && !restrictive,
    conditional,
    future: future || modal === 'aller',
    passive,
    reflexive,
    perfect,
    modal,
    inverted,
    first: FIRST_PERSON.of(tokens[start - 1]),
  };

  /** Next token after inverted pronoun, negation, adverbs and a short insertion between commas; -1 if none. */
  function skip(index: number, limit: number, note = true): number {
    let j = index;
    for (let steps = 0; j < limit && steps < 9; steps++) {
      const token = tokens[j]!;
      if (token.tag === 'pronoun' && token.lower.startsWith('-')) {
        if (note) inverted = j;
        j++;
      } else if (token.lower === 'ne' || token.lower === "n'") {
        // It goes before its verb: this is the next verb's.
        return j;
      } else if (token.lower === 'non' && tokens[j + 1]?.lower === 'seulement') j += 2;
      else if ((token.tag === 'negation' && token.lower !== 'non') || NEGATIONS.has(token.lower)) {
        if (token.lower !== 'plus' || ne) neverWord = true;
        j++;
      } else if (DAY.of(token)) j += dayLength(tokens, j);
      else if (token.tag === 'adverb' || isEmphatic(tokens, j, limit)) j++;
      else if (token.text === ',') {
        const k = insertionEnd(j, limit);
        if (k < 0) return -1;
        j = k;
      } else return j;
    }
    return j < limit ? j : -1;
  }

  /** After ", lundi soir," or ", par ailleurs,": the verb's next part; -1 where the commas hold a clause or never close. */
  function insertionEnd(comma: number, limit: number): number {
    for (let k = comma + 1; k < Math.min(limit, comma + 11); k++) {
      const { tag, text } = tokens[k]!;
      if (text === ',') return k + 1;
      if (tag === 'verb' || tag === 'auxiliary' || tag === 'mark' || tag === 'subordinator') return -1;
    }
    return -1;
  }
}

function isParticiple(token: Token): boolean {
  return token.tag === 'participle' || token.lower === 'été' || token.lower === 'eu';
}

function hasForm(text: string, tag: 'C' | 'F'): boolean {
  return wordOf(text, 'fr').analyses.some((analysis) => analysis.tag === tag);
}

const CONDITIONAL = new FormTest(({ text }) => hasForm(text, 'C'));
const FUTURE = new FormTest(({ text }) => hasForm(text, 'F'));

function isObjectClitic(tokens: readonly Token[], index: number, verb: number): boolean {
  const token = tokens[index]!;
  if (!OBJECT_CLITICS.has(token.lower))
    return token.lower === 'nous' || token.lower === 'vous' ? isObjectNous(tokens, index, verb) : false;
  if (token.tag === 'determiner') return false;
  return token.tag !== 'preposition' || tokens[verb]?.tag === 'gerund' || token.lower === 'en';
}

/** "nous a dit": nous is the object where the verb is not of its person. */
function isObjectNous(tokens: readonly Token[], index: number, verb: number): boolean {
  const token = tokens[verb];
  if (!token) return false;
  if (token.tag === 'infinitive') return true;
  return tokens[index]!.lower === 'nous'
    ? !/(?:ons|mes)$/.test(token.lower)
    : !/(?:ez|tes)$/.test(token.lower);
}
