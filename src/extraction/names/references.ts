// Longer than most: one pass from left to right over a shared memory (spoken-of.ts); what a wording says by itself is in
// files of its own.

import type { ArticleEntity } from '../../model/extraction.ts';
import { formTest } from '../language/form-test.ts';
import { isAnyone, isNewcomer, onlyNationality, startsReport } from './description-says.ts';
import type { Description } from './find-descriptions.ts';
import { genderOfDescription } from './find-descriptions.ts';
import { groupStart } from './group-start.ts';
import type { Piece } from './piece.ts';
import { barePronoun, isImpersonal, PRONOUNS } from './pronoun-forms.ts';
import { goesOn, isSaying, sayingAt, takesUpSubject } from './pronoun-says.ts';
import type { Reading } from './reading.ts';
import { ANY_ROLE, indexRoles, roleWords } from './role-index.ts';
import { roleWordsAgain } from './role-words.ts';
import { GENERAL, isVariation, KINDRED, kindsOf, lemmaOf, sameRole } from './same-role.ts';
import { type Focused, SentenceFocus } from './sentence-focus.ts';
import { type Candidate, SpokenOf } from './spoken-of.ts';
import { weightOfMention } from './weight-of-mention.ts';
import type { Gender } from './word-lists.ts';

/** What a pronoun or a description can stand for: an entity, or words of the article for an unnamed source. */
export interface Referent {
  /** Index of the entity, or -1. */
  readonly entity: number;
  /** Token range of the words, for unnamed sources. */
  readonly from: number;
  readonly to: number;
}

export interface References {
  /** By token of the pronoun. */
  readonly pronouns: ReadonlyMap<number, Referent>;
  /** By index of the description: the entity it stands for. */
  readonly descriptions: ReadonlyMap<number, number>;
  /** By token of the noun ("ministère", "company"): the organization it takes up. */
  readonly bodies: ReadonlyMap<number, number>;
}

/**
 * One pass from left to right that keeps a short memory of who was spoken of, strongest and most recent first:
 * subjects before objects, speakers of the sentence before, nobody named only inside another's quotation.
 */
export function resolveReferences(
  reading: Reading,
  pieces: readonly Piece[],
  entityOfPiece: Int32Array,
  entities: readonly Pick<ArticleEntity, 'kind' | 'gender' | 'country'>[],
  descriptions: readonly Description[],
  described: ReadonlyMap<number, readonly Description[]>,
): References {
  const { tokens, infos, quoted, words, language } = reading;
  const french = language === 'fr';
  const pronouns = new Map<number, Referent>();
  const resolved = new Map<number, number>();
  const bodies = new Map<number, number>();
  /** Last place each entity was named or described, for roles that return. */
  const lastSeen = new Map<number, number>();
  const organizationGender = new Map<number, Gender>();
  const latestBody = new Map<string, number>();
  /** What sorts of body an organization has been called. */
  const sortsOfEntity = new Map<number, Set<string>>();
  const timesNamed = new Map<number, number>();
  const byRoleWord = indexRoles(entities, described);
  const focus = french ? null : new SentenceFocus();
  const spoken = new SpokenOf(reading, focus);
  /** Roles of which a second bearer was told ("a fellow guard"): alone they are his. */
  const newcomers = new Map<string, number>();
  /** Roles of unnamed people ("a designer"). */
  const introduced = new Set<string>();
  let p = 0;
  let d = 0;

  for (let i = 0; i < tokens.length; i++) {
    while (p < pieces.length && pieces[p]!.from < i) p++;
    while (d < descriptions.length && descriptions[d]!.head < i) d++;
    if (p < pieces.length && pieces[p]!.from === i) meetPiece(p);
    if (d < descriptions.length && descriptions[d]!.head === i) meetDescription(d);
    else if (infos[i]!.group && !tokens[i]!.capital) meetGroup(i);
    const token = tokens[i]!;
    if (token.tag === 'pronoun' || token.tag === 'clitic') meetPronoun(i);
    else if (infos[i]!.definite && !token.capital) meetBody(i);
  }
  return { pronouns, descriptions: resolved, bodies };

  function meetPiece(index: number): void {
    const entity = entityOfPiece[index]!;
    if (entity < 0) return;
    const { kind, gender } = entities[entity]!;
    const { from, to, titleFrom } = pieces[index]!;
    lastSeen.set(entity, from);
    if (kind === 'Place' && !entities[entity]!.country) return;
    let own: Gender = gender;
    if (kind !== 'Person') {
      own = organizationGender.get(entity) ?? 'unknown';
      const article = tokens[from - 1]?.lower;
      if (french && (article === 'la' || article === 'le' || article === 'du' || article === 'au')) {
        own = article === 'la' ? 'female' : 'male';
        organizationGender.set(entity, own);
      }
      if (kind === 'Organization') {
        timesNamed.set(entity, (timesNamed.get(entity) ?? 0) + 1);
        for (let k = from; k < to; k++)
          if (
            (infos[k]!.organizationHead || infos[k]!.kind) &&
            !(quoted[from] && latestBody.has(tokens[k]!.lower))
          )
            nameBody(tokens[k]!.lower, entity);
        for (let k = Math.max(0, from - 3); k < from; k++)
          if (infos[k]!.kind) {
            nameBody(tokens[k]!.lower, entity);
            callBody(tokens[k]!.lower, entity);
          }
        // "Université de Gand", "Ghent University"
        callBody(tokens[from]!.lower, entity);
        callBody(tokens[to - 1]!.lower, entity);
      }
    }
    const weight = weightOfMention(reading, titleFrom, to);
    spoken.remember(
      from,
      `e${entity}`,
      { entity, from, to },
      own,
      false,
      kind === 'Person',
      kind === 'Person' ? weight : weight * 0.6,
    );
  }

  function callBody(word: string, entity: number): void {
    for (const sort of words.lists.sorts.get(word) ?? []) {
      const sorts = sortsOfEntity.get(entity) ?? new Set();
      sortsOfEntity.set(entity, sorts.add(sort));
    }
  }

  /** "the airline" of "Alaska Airlines". */
  function nameBody(word: string, entity: number): void {
    latestBody.set(word, entity);
    if (word.endsWith('s')) latestBody.set(word.slice(0, -1), entity);
  }

  function meetDescription(index: number): void {
    const description = descriptions[index]!;
    const { from, to, role, determiner, head } = description;
    if (description.piece >= 0) {
      const entity = entityOfPiece[description.piece]!;
      if (entity >= 0) {
        resolved.set(index, entity);
        // The name stands beside it and is weighed itself; where it follows, the role already is the subject.
        if (entities[entity]!.kind === 'Person')
          spoken.remember(
            head,
            `e${entity}`,
            { entity, from, to },
            entities[entity]!.gender,
            false,
            true,
            weightOfMention(reading, from, to),
          );
        return;
      }
    }
    const gender = genderOfDescription(reading, description);
    const { sentence: here } = spoken.place(head);
    if (!french && isNewcomer(reading, description)) newcomers.set(role.lemma, here);
    if (!french && determiner === 'indefinite') introduced.add(role.lemma);
    if (
      !role.plural &&
      !(description.words.size === 0 && here - (newcomers.get(role.lemma) ?? -9) <= 3) &&
      (determiner === 'definite' ||
        determiner === 'possessive' ||
        determiner === 'demonstrative' ||
        (!french && isBareRole(description)))
    ) {
      const entity = bearerOf(description, gender);
      if (entity >= 0) {
        resolved.set(index, entity);
        spoken.remember(
          head,
          `e${entity}`,
          { entity, from, to },
          entities[entity]!.gender,
          false,
          true,
          weightOfMention(reading, from, to),
        );
        return;
      }
      // "la scientifique", "the defender": nobody bears the role, but someone lately spoken of bears one of its kind.
      if (determiner === 'demonstrative') {
        const shown = strongest(head, gender);
        if (shown) {
          resolved.set(index, shown.referent.entity);
          spoken.remember(
            head,
            shown.key,
            shown.referent,
            shown.gender,
            false,
            true,
            weightOfMention(reading, from, to),
          );
          return;
        }
      }
      if (
        determiner !== 'possessive' &&
        onlyNationality(reading, description) &&
        kindsOf(role).length > 0 &&
        !startsReport(reading, from) &&
        !(role.group === 'culture' && introduced.has(role.lemma))
      ) {
        const kin = strongest(head, gender, kindsOf(role));
        if (kin) {
          resolved.set(index, kin.referent.entity);
          spoken.remember(
            head,
            kin.key,
            kin.referent,
            kin.gender,
            false,
            true,
            weightOfMention(reading, from, to),
          );
          return;
        }
      }
      const varied = french ? null : variation(description, gender);
      if (varied) {
        resolved.set(index, varied.referent.entity);
        spoken.remember(
          head,
          varied.key,
          varied.referent,
          varied.gender,
          false,
          true,
          weightOfMention(reading, from, to),
        );
        return;
      }
      // « … », dit Ana Roux. « … », poursuit la directrice: what she is comes after her name.
      const untitled =
        french && determiner === 'definite' && goesOn(reading, from) ? lastUntitled(head, gender) : null;
      if (untitled) {
        resolved.set(index, untitled.referent.entity);
        giveRole(untitled.referent.entity, description);
        spoken.remember(
          head,
          untitled.key,
          untitled.referent,
          untitled.gender,
          false,
          true,
          weightOfMention(reading, from, to),
        );
        return;
      }
      // "la jeune femme", "the man": anyone of that gender who was spoken of last.
      if (determiner !== 'possessive' && isAnyone(description)) {
        const someone = strongest(head, gender);
        if (someone) {
          resolved.set(index, someone.referent.entity);
          spoken.remember(
            head,
            someone.key,
            someone.referent,
            someone.gender,
            false,
            true,
            weightOfMention(reading, from, to),
          );
          return;
        }
      }
    }
    const weight = weightOfMention(reading, from, to);
    if (role.plural || determiner !== 'none')
      spoken.remember(
        head,
        `d${[...description.words].join(' ')} ${role.lemma}`,
        { entity: -1, from, to },
        gender,
        role.plural,
        true,
        weight * (determiner === 'indefinite' || role.plural ? 0.9 : 0.75),
      );
  }

  /** The one of a gender who spoke or was spoken of last, in this paragraph, and of whom no role was told. */
  function lastUntitled(i: number, gender: Gender): Candidate | null {
    const { paragraph } = spoken.place(i);
    const last = spoken.all.findLast(
      (candidate) => candidate.person && !candidate.plural && spoken.valueAt(candidate, i) > 0.5,
    );
    if (!last || last.paragraph !== paragraph || last.referent.entity < 0) return null;
    if (gender !== 'unknown' && last.gender !== 'unknown' && gender !== last.gender) return null;
    return described.get(last.referent.entity)?.length ? null : last;
  }

  /** From here on the role is somebody's. */
  function giveRole(entity: number, known: Description): void {
    for (const word of new Set([...roleWords(known.role.lemma), ...roleWords(lemmaOf(known))])) {
      const bearers = byRoleWord.get(word) ?? [];
      if (bearers.length === 0) byRoleWord.set(word, bearers);
      bearers.push({ entity, known });
    }
  }

  /** English: "Counsel said", and in a heading "minister says", where only one of the article's people is one. */
  function isBareRole(description: Description): boolean {
    const { role, head, determiner, words: said } = description;
    if (determiner !== 'none' || said.size > 0 || /^['’]s?$/.test(tokens[description.from - 1]?.text ?? ''))
      return false;
    if (role.lemma === 'counsel') return true;
    const { paragraph } = spoken.place(head);
    const heading = reading.layout[paragraph] !== 'prose' || paragraph === 0;
    if (!heading || !(infos[description.to]?.speech || infos[description.from - 1]?.speech)) return false;
    const bearers = new Set<number>();
    for (const { entity, known } of byRoleWord.get(roleWords(lemmaOf(description))[0]!) ?? [])
      if (sameRole(description, known) > 0) bearers.add(entity);
    return bearers.size === 1;
  }

  /** English: "the senator", "the Wisconsin Democrat", "the 41-year-old" for whom the sentence before is about. */
  function variation(description: Description, gender: Gender): Focused | null {
    const { role, head, determiner } = description;
    if (determiner !== 'definite' || !focus || quoted[head]) return null;
    if (role.group === 'age') return strongest(head, gender);
    const political = role.group === 'party' || kindsOf(role).includes('elected');
    if (!isVariation(role) || (introduced.has(role.lemma) && !political)) return null;
    for (const word of description.words) if (!words.gazetteer.demonyms.has(word) && !political) return null;
    const { sentence, paragraph } = spoken.place(head);
    const someone = focus.before(sentence, paragraph, gender, -1);
    if (!someone || someone.referent.entity < 0) return null;
    const own = (described.get(someone.referent.entity) ?? []).map((known) => known.role);
    const fits =
      own.length === 0 ||
      own.some(
        (known) =>
          known.group === role.group ||
          known.also.includes(role.group) ||
          (political && /^(?:offices|party)$/.test(known.group)),
      );
    return fits ? someone : null;
  }

  /** Nothing said of someone just spoken of contradicts the kind either. */
  function isOfKind(candidate: Candidate, kinds: readonly string[], value: number): boolean {
    const own = (described.get(candidate.referent.entity) ?? []).filter(
      ({ role }) => role.group !== 'nationality',
    );
    if (own.length === 0) return value >= 1.5;
    return own.some(
      ({ role }) => role.group === 'unlisted' || kindsOf(role).some((kind) => kinds.includes(kind)),
    );
  }

  /** The person of a gender (and with a role of a group, if one is asked) who weighs most at a token. */
  function strongest(i: number, gender: Gender, kinds?: readonly string[]): Candidate | null {
    let best: Candidate | null = null;
    let bestValue = 0.5;
    for (const candidate of spoken.all) {
      if (!candidate.person || candidate.plural || candidate.referent.entity < 0) continue;
      if (gender !== 'unknown' && candidate.gender !== 'unknown' && gender !== candidate.gender) continue;
      if (kinds && !isOfKind(candidate, kinds, spoken.valueAt(candidate, i))) continue;
      const value = spoken.valueAt(candidate, i);
      if (value > bestValue) {
        bestValue = value;
        best = candidate;
      }
    }
    return best;
  }

  /** The organization named most so far, if it is named often. */
  function mostNamed(): number {
    let best = -1;
    for (const [entity, count] of timesNamed)
      if (count >= 3 && count > (timesNamed.get(best) ?? 0)) best = entity;
    return best;
  }

  /** Those of whom a role with a word of the description's is told; for "le responsable", of any role. */
  function bearersOf(description: Description) {
    const own = byRoleWord.get(roleWords(lemmaOf(description))[0]!) ?? [];
    const any = french ? GENERAL : KINDRED;
    const { lemma } = description.role;
    const wider = french && roleWordsAgain().wider.has(lemma);
    // "An officer came. The officer said": that one.
    if (!(any.test(lemma) || wider) || (!french && introduced.has(lemma))) return own;
    return [...own, ...(byRoleWord.get(ANY_ROLE) ?? [])];
  }

  /** The person of whom the article says that role: same role, no word that contradicts, named last. */
  function bearerOf(description: Description, gender: Gender): number {
    let best = -1;
    let bestScore = 0;
    const { sentence, paragraph } = spoken.place(description.head);
    const subject = focus?.before(sentence, paragraph, gender, -1)?.referent.entity ?? -1;
    for (const { entity, known } of bearersOf(description)) {
      const theirs = entities[entity]!.gender;
      if (gender !== 'unknown' && theirs !== 'unknown' && gender !== theirs) continue;
      // "Her counsel, Ivor Hale" is not "the bank's counsel".
      if (!french && known.determiner === 'possessive' && known.words.size === 0 && ownedByBody(description))
        continue;
      const score = sameRole(description, known) || sameBody(description, known);
      if (score <= 0) continue;
      const seen = lastSeen.get(entity);
      // "le conseiller d'État UDC" is not the next "conseiller d'État" whom the text is still to name.
      const partisan = tokens[description.to]?.capital && tokens[description.to]!.sentence === sentence;
      if (seen === undefined && french && partisan) continue;
      const distance = seen === undefined ? 0 : tokens[description.head]!.sentence - tokens[seen]!.sentence;
      const recency = (seen === undefined ? 0.2 : 1 / (1 + distance * 0.15)) + (entity === subject ? 0.6 : 0);
      if (score + recency > bestScore) {
        bestScore = score + recency;
        best = entity;
      }
    }
    return best;
  }

  /** "The bank's counsel": an organization stands right before the role. */
  function ownedByBody({ head }: Description): boolean {
    const owner = pieces[p - 1];
    if (!owner || owner.to !== head - 1 || !/^['’]s?$/.test(tokens[head - 1]!.text)) return false;
    const entity = entityOfPiece[p - 1]!;
    return entity >= 0 && entities[entity]!.kind === 'Organization';
  }

  /**
   * "le directeur de l'UMP" for the one of the "Union mondiale des postes", "la directrice de l'institution" for that of
   * the body spoken of: how well the roles fit where the bodies are the same by other words.
   */
  function sameBody(asked: Description, known: Description): number {
    if (!french || asked.words.size === 0 || known.words.size === 0) return 0;
    const one = bodyOf(asked);
    const other = bodyOf(known);
    if (one < 0 || one !== other || bodyOf(asked, false) + bodyOf(known, false) < -1) return 0;
    return sameRole({ ...asked, words: NO_WORDS }, known) || sameRole({ ...known, words: NO_WORDS }, asked);
  }

  /** Organization that a role phrase names, or (unless `named` is false) the last one named before "l'institution". */
  function bodyOf({ head, to }: Description, generic = true): number {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.from <= head) low = middle + 1;
      else high = middle;
    }
    const own = pieces[low];
    if (own && own.to <= to) {
      const entity = entityOfPiece[low]!;
      if (entity >= 0 && entities[entity]!.kind === 'Organization') return entity;
    }
    if (!generic || !GENERIC_BODY.of(tokens[to - 1]!)) return -1;
    for (let q = low - 1; q >= 0 && q > low - 12; q--) {
      const entity = entityOfPiece[q]!;
      if (entity >= 0 && entities[entity]!.kind === 'Organization') return entity;
    }
    return -1;
  }

  function meetGroup(i: number): void {
    const from = groupStart(reading, i);
    const first = tokens[from]!.lower;
    const plural = !french || /[sx]$/.test(tokens[i]!.lower) || isShare(reading, i);
    const gender: Gender = plural
      ? /(?:es|ies)$/.test(tokens[i]!.lower) &&
        /ées$|ices$|euses$|sources|autorités|associations|organisations|familles/.test(tokens[i]!.lower)
        ? 'female'
        : 'unknown'
      : first === 'la' || first === 'une'
        ? 'female'
        : first === 'le' || first === 'un'
          ? 'male'
          : 'unknown';
    if (tokens[i]!.tag !== 'noun') return;
    let to = i + 1;
    while (
      tokens[to]?.sentence === tokens[i]!.sentence &&
      (tokens[to]!.tag === 'adjective' || infos[to]!.demonym) &&
      to < i + 4
    )
      to++;
    const weight = weightOfMention(reading, from, to);
    if (weight >= 2)
      spoken.remember(
        i,
        `g${tokens[i]!.lower}`,
        { entity: -1, from, to },
        gender,
        plural,
        true,
        weight * 0.9,
      );
  }

  function meetPronoun(i: number): void {
    const bare = barePronoun(tokens[i]!.lower);
    const wanted = PRONOUNS[bare];
    if (!wanted || isImpersonal(reading, i, bare)) return;
    // "selon lui", not "il lui a dit".
    if (/^(?:lui|eux)$/.test(bare) && !/^(?:selon|pour|d'après|chez)$/.test(tokens[i - 1]?.lower ?? ''))
      return;
    const { gender, plural } = wanted;
    const neuter = bare === 'it';
    const { sentence: here, paragraph: within } = spoken.place(i);
    const continued =
      focus && !plural && !neuter && !quoted[i] && takesUpSubject(reading, i)
        ? focus.before(here, within, gender, accused(i))
        : null;
    if (continued) {
      pronouns.set(i, continued.referent);
      spoken.remember(
        i,
        continued.key,
        continued.referent,
        continued.gender,
        false,
        true,
        isSaying(reading, i) ? 3.5 : 3,
      );
      return;
    }
    const excluded = focus && !quoted[i] ? accused(i) : -1;
    let best: Candidate | null = null;
    let bestValue = 0.25;
    for (const candidate of spoken.all) {
      if (neuter ? candidate.person : false) continue;
      if (excluded >= 0 && candidate.referent.entity === excluded) continue;
      if (plural !== candidate.plural && !(bare === 'they' && !candidate.person)) continue;
      if (!french && !neuter && !plural && !candidate.person) continue;
      let value = spoken.valueAt(candidate, i);
      if (gender !== 'unknown' && candidate.gender !== 'unknown' && gender !== candidate.gender) continue;
      if (gender !== 'unknown' && candidate.gender === 'unknown') value *= candidate.person ? 0.8 : 0.4;
      if (candidate.referent.entity < 0) value *= 0.9;
      if (value > bestValue) {
        bestValue = value;
        best = candidate;
      }
    }
    if (!best) return;
    pronouns.set(i, best.referent);
    if (!quoted[i]) {
      best.value = Math.max(spoken.valueAt(best, i), 2.6);
      const { sentence, paragraph } = spoken.place(i);
      best.sentence = sentence;
      best.paragraph = paragraph;
      if (best.person && !best.plural && reading.layout[paragraph] === 'prose')
        focus?.meet(best, isSaying(reading, i) ? 3.5 : 2.6, sentence, paragraph);
    }
  }

  /** "He accused Mr B": the one right after the verb, who cannot be its subject; -1 where there is none. */
  function accused(i: number): number {
    const verb = sayingAt(reading, i);
    if (verb < 0) return -1;
    for (let q = p; q < pieces.length && pieces[q]!.titleFrom <= verb + 1; q++)
      if (pieces[q]!.titleFrom === verb + 1 || pieces[q]!.from === verb + 1) return entityOfPiece[q]!;
    return -1;
  }

  /** "Le syndicat" is no company; a noun or a body of which no sort is known fits any. */
  function isOfSort(entity: number, noun: string): boolean {
    const [called, asked] = [sortsOfEntity.get(entity), words.lists.sorts.get(noun)];
    if (!called && OF_A_SORT.test(noun)) return false;
    return !called || !asked || asked.some((sort) => called.has(sort));
  }

  function meetBody(i: number): void {
    const before = tokens[i - 1];
    if (!before || before.sentence !== tokens[i]!.sentence) return;
    // "the central bank": one adjective may stand between.
    const article = !french && before.tag === 'adjective' ? tokens[i - 2] : before;
    if (!/^(?:le|la|l'|l’|du|au|ce|cette|cet|the|this)$/.test(article?.lower ?? '')) return;
    const next = tokens[i + 1];
    // "le groupe Wagner", "la société de transport": says itself which one.
    if (
      next?.sentence === tokens[i]!.sentence &&
      (next.capital || /^(?:de|du|des|d'|d’|of|for)$/.test(next.lower) || next.tag === 'noun')
    )
      return;
    const { lower } = tokens[i]!;
    const same = latestBody.get(lower);
    let entity = same ?? -1;
    let value = 0;
    if (same === undefined)
      for (const candidate of spoken.all) {
        if (candidate.person || candidate.referent.entity < 0) continue;
        if (entities[candidate.referent.entity]!.kind !== 'Organization') continue;
        if (!isOfSort(candidate.referent.entity, lower)) continue;
        if (spoken.valueAt(candidate, i) > value) {
          value = spoken.valueAt(candidate, i);
          entity = candidate.referent.entity;
        }
      }
    // "La direction" of the body the whole article is about.
    if (entity < 0 && /^(?:direction|entreprise|company)$/.test(lower)) entity = mostNamed();
    if (entity < 0) return;
    const seen = lastSeen.get(entity) ?? -1;
    if (same !== undefined && (seen < 0 || tokens[i]!.sentence - tokens[seen]!.sentence > 20)) return;
    bodies.set(i, entity);
    const weight = weightOfMention(reading, i - 1, i + 1);
    const gender = words.lists.definite.get(tokens[i]!.lower)!;
    organizationGender.set(entity, gender);
    lastSeen.set(entity, i);
    spoken.remember(i, `e${entity}`, { entity, from: i - 1, to: i + 1 }, gender, false, false, weight * 0.6);
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** "la plupart", "la grande majorité": a share of many, whom no singular pronoun takes up. */
function isShare({ tokens }: Reading, i: number): boolean {
  const { lower } = tokens[i]!;
  if (
    /^(?:plupart|moitié|totalité|quasi-totalité|dizaine|douzaine|vingtaine|trentaine|centaine)$/.test(lower)
  )
    return true;
  return (
    /^(?:majorité|minorité|partie)$/.test(lower) &&
    /^(?:grande|vaste|large|écrasante|immense|forte|petite|bonne|infime)$/.test(tokens[i - 1]?.lower ?? '')
  );
}

/** Nouns for bodies of a sort alone: they take up none of which no sort was told. */
const OF_A_SORT = /^(?:établissement|exécutif|consulat|ambassade)$/;

/** Nouns that stand for any body named before. */
const GENERIC_BODY = formTest(
  /^(?:institution|organisation|organisme|instance|agence|groupe|entreprise|société|compagnie|association|fédération|parti|syndicat|fonds|institut|établissement|ong|ligue|club)$/,
);
