// Longer than most: one construction, with all that can stand around its source.

import type { Span } from '../../../model/span.ts';
import { formTest, writtenTest } from '../../language/form-test.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { Frame } from '../../parts.ts';
import {
  behindAside,
  contentEnd,
  hasFiniteVerb,
  hasMainVerb,
  lastPart,
  openRelative,
  prepositionAt,
  spansOf,
  trimEnd,
  trimStart,
} from '../clause/content.ts';
import { giverOf } from '../clause/giver-of.ts';
import { isBodyNoun } from '../clause/is-body-noun.ts';
import { membersOf, phraseFrom, type Range } from '../clause/noun-phrase.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { isMedium } from '../clause/via.ts';
import type { SentenceRule } from '../rule.ts';
import { hasRelative } from './according-to-relative.ts';

const BRACKET = writtenTest(/^[([]$/);
const BY = formTest(/^(?:par|by)$/);

/**
 * Accepts: "selon X", "d'après X", "aux yeux de X", "according to X" before, after or within what is said; "pour X" at the
 * start of a sentence with a comma behind it.
 * Fires on: Selon la mairie, le pont est fermé. Le pont est fermé, selon la mairie.
 * Not on: selon que, selon le cas, according to plan; Pour gagner, il faut jouer.
 */
export const accordingTo: SentenceRule = {
  id: 'according-to',
  frames(view) {
    const frames: Frame[] = [];
    if (!view.french) frames.push(...inView(view));
    for (let i = view.from; i < view.to; i++) {
      const phrase = prepositionAt(view, i);
      if (!phrase) continue;
      const frame = frameAt(view, i, phrase.words, phrase.sense);
      if (frame) frames.push(frame);
    }
    return frames;
  },
};

/** "In historian X's view, …": the holder stands between. */
function inView(view: SentenceView): Frame[] {
  if (view.lower(view.from) !== 'in') return [];
  for (let i = view.from + 2; i < Math.min(view.to - 2, view.from + 10); i++) {
    const held =
      view.lower(i) === "'s" &&
      /^(?:view|opinion|words|eyes|telling|mind|judgment|judgement)$/.test(view.lower(i + 1));
    if (!held || view.lower(i + 2) !== ',') continue;
    const start = i + 3;
    return [
      {
        form: 'according-to',
        cue: view.span(i + 1, i + 2),
        lemma: view.lower(i + 1),
        sense: 'think',
        negated: false,
        conditional: false,
        sources: [view.span(view.from + 1, i)],
        via: [],
        content: spansOf(view, [start, contentEnd(view, start)]),
        sentence: view.index,
        rule: 'according-to',
        confidence: 0.9,
      },
    ];
  }
  return [];
}

const MEASURES =
  /^(?:cas|régions|région|pays|zones|époques|périodes|horaires|heures|lieux|disponibilités|effectifs|mesures|mesure|règlement|conditions|normes|standards|article|contexte|situation|besoins|moyens|nature|type|types|modalités|lui-même|plan|schedule|need|needs|rules|law|loi|règle|règles|année|années|jour|jours|circonstances|degré|taille|âge|moment|ordre|procédure|formule|tradition|usage|expression|termes|calendrier|principe|mode|critères|vœux?|voeux?|souhaits?|volontés?|habitudes?|envies?|humeurs?|désirs?|préférences?|possibilités|convenances|façon|manière|saison|saisons|goût|goûts|cent|capita|person|week|year|month|day|hour|game)$/;

/** "two reviews", "two wide reviews"; "20 percent of it" is no source either way. */
function countsNoun(view: SentenceView, { from, to }: Range): boolean {
  let i = from + 1;
  while (!view.french && i < to - 1 && view.tokens[i]!.tag === 'adjective') i++;
  return view.tokens[i]!.tag === 'noun';
}

/** "selon l'article 47 de la Constitution": a numbered one is a text. */
const WITHHELD = /^(?:citer|donner|révéler|dévoiler|nommer|préciser|cite|cité|manque|absence)$/;

function isArticleOfLaw(view: SentenceView, { from, to }: Range, head: string): boolean {
  return (
    view.french && head === 'article' && view.tokens.slice(from, to).some(({ text }) => /^[\dLRD]/.test(text))
  );
}

function frameAt(
  view: SentenceView,
  at: number,
  words: readonly string[],
  sense: Frame['sense'],
): Frame | null {
  const { tokens } = view;
  const cueEnd = at + words.length;
  const pour = words.length === 1 && (words[0] === 'pour' || words[0] === 'for');
  const per = words[0] === 'per';
  const unnamed = /^sources?$/.test(words.at(-1)!);
  // "sans citer de source"
  if (unnamed && WITHHELD.test(view.lower(at - 1))) return null;
  const phrase = unnamed ? sourcePhrase(view, at) : phraseFrom(view, beforeAdjective(view, cueEnd));
  const owner = view.french && phrase ? (ownerOfWords(view, phrase) ?? giverOf(view, phrase)) : null;
  const source = owner ?? (phrase && (view.french ? withLongOffice(view, phrase) : phrase));
  if (!source) return null;
  const head =
    tokens[source.from + (source.to - source.from > 1 && tokens[source.from]!.tag !== 'name' ? 1 : 0)]!;
  if (
    (!owner && MEASURES.test(head.lower) && !isArticleOfLaw(view, source, head.lower)) ||
    (tokens[source.from]!.tag === 'number' && (source.to - source.from < 2 || !countsNoun(view, source)))
  )
    return null;
  const opensSentence = at === view.from || onlyLead(view, at);
  const afterComma = at > view.from && /^[,–—(]$/.test(tokens[at - 1]!.text);
  if (pour && !isOpinion(view, at, source, opensSentence)) return null;
  if (per && !/^[A-Z]/.test(tokens[source.from]!.text) && tokens[source.from]!.lower !== 'the') return null;
  // "one unit per Tarn share": a rate.
  if (per && tokens[at - 1]?.text !== ',' && tokens[source.from]!.capital && !tokens[source.to - 1]!.capital)
    return null;

  // "qui compte, selon lui, mille tentes": according-to-relative.
  if (view.french && afterComma && openRelative(view, at - 1) >= 0 && goesOn(view, source.to)) return null;
  const cited = opensSentence ? citing(view, source.to) : null;
  const sourceEnd = citationEnd(view, source.to);
  const closing = cited ? cited.to + 1 : insertionEnd(view, sourceEnd);
  let content: Span[];
  let form: Frame['form'] = 'according-to';
  // "il reconnaît sa vitesse mais, selon lui, la route était verglacée": what comes after.
  const opensClause =
    view.french &&
    afterComma &&
    /^(?:mais|or|car|et|donc)$/.test(view.lower(at - 2)) &&
    view.lower(sourceEnd) === ',' &&
    hasFiniteVerb(view, sourceEnd, view.to);
  // "Nous avons appris de source sûre que P"
  if (view.french && /sources?$/.test(words.at(-1)!) && /^(?:que|qu')$/.test(view.lower(source.to))) {
    content = spansOf(view, [source.to + 1, contentEnd(view, source.to + 1)]);
  } else if (opensSentence || opensClause) {
    const start = trimStart(view, closing, view.to);
    content = spansOf(view, [start, contentEnd(view, start)]);
  } else {
    const start = clauseStart(view, at, !afterComma && sourceEnd >= view.to - 2);
    const before = [start, trimEnd(view, start, at)] as const;
    const resumes =
      afterComma &&
      tokens[sourceEnd]?.text === ',' &&
      sourceEnd + 1 < view.to &&
      resumesClause(view, sourceEnd + 1, before);
    const after = resumes
      ? ([sourceEnd + 1, contentEnd(view, sourceEnd + 1)] as const)
      : ([view.to, view.to] as const);
    // "Le chauffeur, qui roulait trop vite selon X, a freiné": according-to-relative.
    if (view.french && !resumes && insideRelative(view, start, at)) return null;
    content = spansOf(view, before, after);
    if (resumes) form = 'inserted';
  }
  if (content.length === 0) return null;
  const sources = (
    cited ? membersOf(view, cited) : [...membersOf(view, source), ...including(view, source.to)]
  ).map(({ from, to }) => view.span(from, to));
  return {
    form,
    cue: view.span(at, cueEnd),
    lemma: words.join(' ').replace(/' /g, "'"),
    sense,
    negated: false,
    conditional: false,
    sources,
    via: cited ? [view.span(source.from, source.to)] : citedBy(view, source.to),
    content,
    sentence: view.index,
    rule: 'according-to',
    confidence: pour ? 0.7 : 0.95,
  };
}

/** "selon les mots de la maire", "selon les propos d'Ana Roy": whose words they are; null for those of a paper. */
function ownerOfWords(view: SentenceView, { from, to }: Range): Range | null {
  const noun = view.tokens[from]!.tag === 'noun' ? from : from + 1;
  if (!WORDS.test(view.lower(noun)) || !/^(?:de|d'|du|des)$/.test(view.lower(noun + 1))) return null;
  const owner = phraseFrom(view, noun + 2);
  if (!owner || owner.to < to) return null;
  const head = view.tokens.slice(owner.from, owner.to).find(({ tag }) => tag === 'noun' || tag === 'name');
  return head && !wordListsOf('fr').documents.has(head.lower) ? withLongOffice(view, owner) : null;
}

const WORDS =
  /^(?:mots|propos|termes|dires|déclarations|paroles|affirmations|explications|confidences|aveux|formule)$/;

/** "la ministre chargée des Transports, du Rail et des Ports, Ana Roy,": the name that closes an enumerated office. */
function withLongOffice(view: SentenceView, source: Range): Range {
  let end = source.to;
  for (let parts = 0; parts < 4 && view.lower(end) === ','; parts++) {
    if (!/^(?:du|des|de|d')$/.test(view.lower(end + 1))) break;
    const part = phraseFrom(
      view,
      end + 2 - (/^d[ue]s?$/.test(view.lower(end + 1)) && view.lower(end + 1) !== 'de' ? 1 : 0),
    );
    if (!part) break;
    end = part.to;
  }
  if (end === source.to || view.lower(end) !== ',') return source;
  const name = phraseFrom(view, end + 1);
  return name && view.tokens[name.from]!.tag === 'name' && view.lower(name.to) === ',' ? name : source;
}

/** "selon plusieurs médias dont l'APS": the one named is a source as well. */
function including(view: SentenceView, at: number): Range[] {
  const comma = view.lower(at) === ',' ? 1 : 0;
  if (!/^(?:dont|including)$/.test(view.lower(at + comma))) return [];
  const phrase = phraseFrom(view, at + comma + 1);
  return phrase && view.tokens[phrase.to - 1]!.tag === 'name' ? [phrase] : [];
}

/** "de source judiciaire", "de sources proches du dossier": the phrase is the source. */
function sourcePhrase(view: SentenceView, at: number): Range | null {
  const from = /^bonnes?$/.test(view.lower(at + 1)) ? at + 1 : at + 1;
  return phraseFrom(view, from);
}

/** Conjunctions and adverbs that may stand before an opening attribution: "Mais selon X", "Or, selon X". */
function onlyLead(view: SentenceView, at: number): boolean {
  for (let i = view.from; i < at; i++) {
    const { tag, text } = view.tokens[i]!;
    if (tag !== 'conjunction' && tag !== 'adverb' && text !== ',' && !/^[-–—•*"«“]$/.test(text)) return false;
  }
  return true;
}

/** "Pour lui," "Pour le ministre," and a whole clause behind the comma: an opinion; "Pour gagner," is not. */
function isOpinion(view: SentenceView, at: number, source: Range, opens: boolean): boolean {
  const { tokens } = view;
  const first = tokens[source.from]!;
  if (!opens || tokens[source.to]?.text !== ',') return false;
  const role = first.tag !== 'name' && tokens[source.to - 1]!.tag === 'name';
  if (!view.french)
    return (
      role &&
      PERSON_ENDING_EN.test(first.tag === 'determiner' ? view.lower(source.from + 1) : first.lower) &&
      hasFiniteVerb(view, source.to, view.to)
    );
  const person =
    first.tag === 'pronoun' ||
    first.tag === 'name' ||
    isPersonNoun(tokens[source.from + 1]?.lower ?? '') ||
    isPersonNoun(first.lower) ||
    // "Pour le parquet, « … »": words of his in marks.
    (tokens[source.to + 1]?.tag === 'mark' && isPartyNoun(tokens[source.from + 1]?.lower ?? ''));
  return person && hasFiniteVerb(view, source.to, view.to) && at < view.to;
}

function isPartyNoun(word: string): boolean {
  return /^(?:accusation|défense)$/.test(word) || isBodyNoun(word);
}

function isPersonNoun(word: string): boolean {
  return PERSON_NOUN.test(word) || wordListsOf('fr').roles.has(word);
}

const PERSON_ENDING_EN = /(?:ist|ers?|or|ian|ant|ent|man|woman|chief|minister|director|professor)$/;
const PERSON_NOUN =
  /^(?:ministre|président|présidente|maire|député|députée|sénateur|sénatrice|porte-parole|directeur|directrice|avocat|avocate|chercheur|chercheuse|professeur|professeure|économiste|expert|experte|experts|spécialiste|spécialistes|analyste|analystes|historien|historienne|sociologue|politologue|juge|procureur|procureure|syndicat|syndicats|opposition|gouvernement|association|associations|ong|auteur|auteure|autrice|auteurs|chef|cheffe|patron|patronne|responsable|responsables|médecin|élu|élue|élus|militant|militante|militants|défenseurs|observateurs|scientifiques|chercheurs|habitants|intéressé|intéressée|secrétaire|entraîneur|sélectionneur|capitaine|joueur|joueuse|commissaire|premier|première|ex-ministre|vice-président|syndicaliste|dirigeant|dirigeante|fondateur|fondatrice|étudiant|étudiante|parti|organisation|leader|candidat|candidate)$/;

/** End of the attribution: its phrase, with what describes it up to the comma before the statement. */
function insertionEnd(view: SentenceView, from: number): number {
  const { tokens } = view;
  // "Selon X, ministre de Y, le pont est fermé": the statement begins after the comma that a clause follows.
  let i = from;
  for (let commas = 0; i < view.to && commas < 4; i++) {
    if (tokens[i]!.text !== ',') continue;
    commas++;
    const next = nextComma(view, i + 1);
    if (next < 0 || hasFiniteVerb(view, i + 1, next)) return i + 1;
    // "According to X, the mill, which was hit, would be mended": a subject, what is said of it, its verb.
    if (describedSubject(view, i + 1)) return i + 1;
    const opener = tokens[i + 1];
    if (opener && /^(?:qui|who|which|cité|citée|cités|interrogé|interrogée)$/.test(opener.lower)) continue;
    if (
      opener &&
      (opener.tag === 'determiner' || opener.tag === 'clitic' || opener.tag === 'pronoun') &&
      !hasFiniteVerb(view, i + 1, next)
    ) {
      // An enumerated or described subject: the verb comes after the next comma.
      if (view.groups.some((group) => group.kind === 'finite' && group.from === next + 1)) return i + 1;
    }
  }
  return from;
}

function describedSubject(view: SentenceView, from: number): boolean {
  const subject = phraseFrom(view, from);
  if (
    !subject ||
    view.lower(subject.to) !== ',' ||
    !/^(?:qui|dont|who|which|whose)$/.test(view.lower(subject.to + 1))
  )
    return false;
  for (let i = subject.to + 2; i < Math.min(view.to, subject.to + 30); i++)
    if (view.lower(i) === ',') {
      let verb = i + 1;
      while (verb < view.to && view.tokens[verb]!.tag === 'adverb') verb++;
      return view.groups.some(
        (group) => group.kind === 'finite' && (group.from === verb || group.from === i + 1),
      );
    }
  return false;
}

function nextComma(view: SentenceView, from: number): number {
  for (let i = from; i < view.to; i++) if (view.tokens[i]!.text === ',') return i;
  return -1;
}

/** Start of the clause an attribution at `at` closes: after a semicolon, or another attribution that closed one. */
function clauseStart(view: SentenceView, at: number, closing: boolean): number {
  let start = view.from;
  // "X affirme avoir tué dix hommes, faisant deux blessés selon Y": only the last part is Y's.
  const said =
    view.french && closing
      ? view.occurrences.find(
          (cue) => cue.group.kind === 'finite' && cueFor(cue, 'that', 'inf', 'de', 'object'),
        )
      : undefined;
  if (said && said.end < at) start = Math.max(start, lastPart(view, said.end, at) + 1);
  for (let i = view.from; i < at; i++) {
    if (view.tokens[i]!.text === ';') start = i + 1;
    if (BRACKET.of(view.tokens[i]!) && !closesBefore(view, i, at)) start = i + 1;
  }
  if (!view.french)
    for (const other of view.occurrences) start = Math.max(start, behindAside(view, other, at));
  return trimStart(view, start, at);
}

/** The only verb before the attribution is that of a relative clause, and the main verb comes after. */
function insideRelative(view: SentenceView, from: number, at: number): boolean {
  if (!hasRelative(view, at) || hasMainVerb(view, from, at)) return false;
  const verb = view.groups.findLast(
    (group) => group.kind === 'finite' && group.to <= at && group.from >= from,
  );
  return verb !== undefined && hasFiniteVerb(view, at, view.to);
}

function closesBefore(view: SentenceView, open: number, at: number): boolean {
  for (let i = open; i < at; i++) if (/^[)\]]$/.test(view.tokens[i]!.text)) return true;
  return false;
}

/** "X, selon Y, a fait Z": the verb of the clause is still to come. */
function resumesClause(view: SentenceView, from: number, before: readonly [number, number]): boolean {
  const first = view.tokens[from]!;
  if (!hasFiniteVerb(view, before[0], before[1]) || first.tag === 'verb' || first.tag === 'auxiliary')
    return true;
  // "Le suspect dormait, selon la police, dans sa voiture": a verb right before the comma, its complement behind.
  return (
    view.french &&
    view.groups.some(({ kind, to }) => kind === 'finite' && to === before[1]) &&
    /^(?:determiner|preposition|infinitive|participle|number|mark|adjective)$/.test(first.tag) &&
    !hasFiniteVerb(view, from, view.to)
  );
}

/** "selon de nombreux témoins": the phrase begins at the adjective. */
function beforeAdjective(view: SentenceView, at: number): number {
  const next = view.tokens[at + 1];
  return view.french && /^(?:de|d')$/.test(view.lower(at)) && at + 2 < view.to && MANY.test(next?.lower ?? '')
    ? at + 1
    : at;
}

const MANY =
  /^(?:nombreux|nombreuses|multiples|récents|récentes|rares|premiers|premières|derniers|dernières|vieux|vieilles|simples|hauts|hautes|grands|grandes|petits|petites|bons|bonnes|proches|anciens|anciennes|jeunes|nouveaux|nouvelles|différents|différentes|diverses?|telles|tels|mêmes|autres)$/;

/** A comma or words in marks behind the source: the clause that it interrupts is not over. */
function goesOn(view: SentenceView, at: number): boolean {
  return at + 1 < view.to && (view.lower(at) === ',' || view.tokens[at]!.tag === 'mark');
}

/** End of "cités par l'AFP", "publiée jeudi" behind the source. */
function citationEnd(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(view.to, from + 4); i++) {
    if (!view.is(i, BY)) continue;
    return phraseFrom(view, i + 1)?.to ?? from;
  }
  return from;
}

/** "selon X, qui cite Y,", "according to X, citing Y,": Y is the source, X goes between; null where the statement follows. */
function citing(view: SentenceView, at: number): Range | null {
  if (view.lower(at) !== ',') return null;
  const relative = /^(?:qui|which)$/.test(view.lower(at + 1));
  const verb = view.lower(at + (relative ? 2 : 1));
  if (!(relative ? CITES : CITING).test(verb)) return null;
  const phrase = phraseFrom(view, at + (relative ? 3 : 2));
  return phrase && view.lower(phrase.to) === ',' ? phrase : null;
}

const CITES = /^(?:cite|citait|citent|reprend|reprenait|relaie|relayait|cites|cited|quotes|quoted)$/;
const CITING = /^(?:citant|reprenant|relayant|citing|quoting)$/;

/** "selon des témoins cités par l'AFP", "selon une étude publiée par Nature" */
function citedBy(view: SentenceView, from: number): Span[] {
  for (let i = from; i < Math.min(view.to, from + 5); i++) {
    if (!view.is(i, BY)) continue;
    const phrase = phraseFrom(view, i + 1);
    return phrase && isMedium(view, phrase.from, phrase.to) ? [view.span(phrase.from, phrase.to)] : [];
  }
  return [];
}
