import type { Proposition, Stance } from '../../../model/extraction.ts';
import { predicateClassOfNoun, predicateClassOfVerb } from '../../../model/predicates.ts';
import type { Span } from '../../../model/span.ts';
import { phraseFrom, type Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { subjectOf } from '../../attribution/clause/subject.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { evenSpaces } from '../../lib/even-spaces.ts';
import { mainVerb } from '../is-claim.ts';
import { tokenRange } from '../lib/token-range.ts';
import { FIRST_PERSON, opinionIn } from '../opinion.ts';
import { isNegated } from '../stance.ts';
import type { AssertionContext, Statement } from '../statement.ts';
import { called } from './called.ts';
import { dateIn } from './date-in.ts';
import { deniedWords } from './denied-words.ts';
import { pastOf } from './english-form.ts';
import { figureWordsOf } from './figure-words.ts';
import { figuresIn } from './figures-in.ts';
import { indicativeOf } from './indicative-of.ts';
import { nameWithArticle } from './name-with-article.ts';
import { namedBeside, spelledOut } from './named-beside.ts';
import { occasionOfSaying } from './occasion-of-saying.ts';
import { positiveWords } from './positive-words.ts';
import { presentOf } from './present-of.ts';
import { pronounIn } from './pronoun-in.ts';
import { type Edit, readableText } from './readable-text.ts';
import { SUBJECT_FORM } from './subject-form.ts';
import { withoutNegation, withoutNobody } from './without-negation.ts';

const PRONOUN = /^(?:il|elle|ils|elles|he|she|they|it|celui-ci|celle-ci|ceux-ci|celles-ci)$/;
/** Verbs that leave the meaning to their noun: "procéder à des tirs", "carry out an attack". */
const LIGHT =
  /^(?:faire|mener|effectuer|procéder|réaliser|apporter|donner|avoir|être|obtenir|connaître|subir|make|do|carry|conduct|take|have|be|give|get|hold|undergo|see|tenir)$/;

/** A phrase as words and, where it is one, as an entity of the article. */
interface Role {
  readonly words: string;
  readonly entity: number | null;
}
const NOBODY: Role = { words: '', entity: null };

/** What a statement claims, in positive form and readable alone. */
export function buildProposition(
  context: AssertionContext,
  statement: Statement,
  stance: Stance,
): Proposition {
  const { analysis } = context;
  const { content, frame } = statement;
  const { from } = tokenRange(analysis, content[0]!);
  const { to } = tokenRange(analysis, content.at(-1)!);
  const view = context.views.at(analysis.tokens[Math.min(from, analysis.tokens.length - 1)]!.sentence);
  const end = Math.min(to, view.to);
  const nominal = frame?.form === 'object' && !statement.rule.startsWith('quotation');
  const infinitive = frame?.form === 'infinitive' && !statement.rule.startsWith('quotation');
  const opinion = nominal || infinitive ? null : opinionIn(view, from, end);
  const main = infinitive
    ? view.groups.find((group) => group.from >= from && group.to <= end)
    : nominal
      ? undefined
      : mainVerb(view, opinion ? opinion.clause : from, end);

  let subject = NOBODY;
  let object = NOBODY;
  let hint: number | null = null;
  let predicate = '';
  let predicateClass: string | null = null;
  const edits: Edit[] = [];
  let lead = '';

  if (main) {
    predicate = main.lemma;
    predicateClass = predicateClassOfVerb(predicate, analysis.language, main.reflexive);
    const speaker: Role = { words: statement.speaker.name, entity: statement.speaker.entity };
    const own = infinitive ? null : subjectOf(view, main);
    const grammatical = infinitive
      ? speaker
      : own
        ? subjectRole(context, statement, view, own.range, main, edits)
        : NOBODY;
    if (own && grammatical.words === '') hint = probably(context, statement, view, own.range);
    const complement = objectAfter(view, main, end);
    const agent = main.passive ? agentAfter(view, main, end) : null;
    if (main.passive) {
      object = grammatical;
      if (agent) subject = role(context, view, agent);
    } else {
      subject = grammatical;
      if (complement) object = role(context, view, complement);
    }
    if (!predicateClass || LIGHT.test(predicate)) {
      // "Est en grève" tells an act by its noun; "était une belle rencontre", "est prêt" tell what something is.
      const being = /^(?:être|be)$/.test(predicate) && !isLed(view, complement);
      const noun = complement && !being ? headNoun(view, complement) : null;
      predicateClass = (noun && predicateClassOfNoun(noun, analysis.language)) ?? predicateClass;
    }
    if (isNegated(view, main))
      edits.push(...withoutNegation(view, main), ...withoutNobody(view, own?.range.from ?? -1, main));
    const indicative = nominal || infinitive ? null : indicativeOf(view, main);
    if (indicative) edits.push(indicative);
    // "Je ne pense pas que P" claims P: the opinion's own words go, with their negation.
    if (opinion) edits.push({ start: content[0]!.start, end: view.tokens[opinion.clause]!.start, text: '' });
    if (infinitive) {
      lead = infinitiveLead(context, statement, view, main, edits);
      edits.push(...occasionOfSaying(view, main.to, content.at(-1)!));
    }
  } else if (frame && nominal && frame.sense === 'accuse') {
    const accused = accusation(context, view, frame.lemma, from, end, edits);
    ({ subject, predicate, predicateClass, object } = accused);
  } else {
    const named = nominal && frame ? called(view, from, content.at(-1)!, frame.lemma) : null;
    if (named) {
      lead = named.lead;
      edits.push(...named.edits);
    }
    const phrase = firstPhrase(view, from, end);
    const noun = phrase && headNoun(view, phrase);
    predicateClass = noun ? predicateClassOfNoun(noun, analysis.language) : null;
    if (predicateClass) {
      predicate = noun ?? '';
      subject = { words: statement.speaker.name, entity: statement.speaker.entity };
      object = phrase ? complementOf(context, view, phrase) : NOBODY;
    } else if (phrase) object = role(context, view, phrase);
  }
  const denies = stance === 'DENIES';
  if (denies) edits.push(...positiveWords(view, from, end));
  const negated = main && !infinitive && isNegated(view, main);
  const told = denies && negated ? deniedWords(view, content, main) : content;
  const mentioned = content.flatMap((span) => context.names.entitiesIn(span));
  if (hint !== null) mentioned.push(hint);
  return {
    text: readableText(context, told, edits, lead),
    subject: subject.words,
    predicate,
    predicateClass,
    object: object.words,
    subjectEntity: subject.entity,
    objectEntity: object.entity,
    about: [...new Set(mentioned)].filter((entity) => entity !== subject.entity && entity !== object.entity),
    figures: content.flatMap((span) => {
      const range = tokenRange(analysis, span);
      return figuresIn(analysis.tokens, range.from, range.to, analysis.language);
    }),
    when: dateOf(context, content),
  };
}

/** "la mairie de cacher les chiffres": subject, infinitive, object; the readable text says "la mairie cache …". */
function accusation(
  context: AssertionContext,
  view: SentenceView,
  verb: string,
  from: number,
  end: number,
  edits: Edit[],
) {
  const accused = firstPhrase(view, from, end);
  const act = view.groups.find((group) => group.from >= from && group.to <= end && group.kind !== 'finite');
  const nothing = {
    subject: accused ? role(context, view, accused) : NOBODY,
    predicate: '',
    predicateClass: null,
    object: NOBODY,
  };
  // "Dénonce un coup de force": only some verbs have whom they accuse before "de".
  if (!ACCUSES_OF.test(verb) && !act) return nothing;
  const doing = accused ? gerundAfterLink(view, accused, end) : -1;
  if (accused && (!act || (!view.french && doing >= 0 && doing <= act.from)))
    return (
      (doing < 0
        ? accusedOf(context, view, accused, end, edits)
        : accusedOfDoing(context, view, accused, doing, end, edits)) ?? nothing
    );
  if (!accused || !act || act.from <= accused.from + 1) return nothing;
  const complement = objectAfter(view, act, end);
  const { start, lower } = view.tokens[act.from]!;
  const link = view.tokens[act.from - 1]!;
  const plural = isMany(view, accused);
  const has = plural ? 'have' : 'has';
  const finite = view.french
    ? presentOf(view.tokens[act.from]!.lower, plural)
    : lower === 'having'
      ? has
      : `${has} been ${lower}`;
  if (/^(?:de|d'|of)$/.test(link.lower) && finite)
    edits.push({ start: link.start, end: start + lower.length, text: finite });
  const name = accused.to <= act.from ? accused : { from: accused.from, to: act.from - 1 };
  return {
    subject: role(context, view, endsBeforeLink(view, name, act.from)),
    predicate: act.lemma,
    predicateClass: predicateClassOfVerb(act.lemma, view.analysis.language),
    object: complement ? role(context, view, complement) : NOBODY,
  };
}

/** Verbs with whom they accuse as object, and of what behind "de" or "of". */
const ACCUSES_OF = /^(?:accuser|soupçonner|suspecter|accuse|suspect)$/;

/** "the firm of hiding a report": an act that its form alone does not tell from a noun. */
function accusedOfDoing(
  context: AssertionContext,
  view: SentenceView,
  accused: Range,
  at: number,
  end: number,
  edits: Edit[],
) {
  const link = view.tokens[at - 1]!;
  const act = view.tokens[at]!;
  const being = /^(?:being|having)$/.test(act.lower);
  edits.push({
    start: link.start,
    end: being ? act.end : link.end,
    text: `${isMany(view, accused) ? 'have' : 'has'}${act.lower === 'having' ? '' : ' been'}`,
  });
  const whom = view.tokens[accused.from]!;
  const subject = at === accused.from + 2 ? SUBJECT_FORM[whom.lower] : undefined;
  if (subject) edits.push({ start: whom.start, end: whom.end, text: subject });
  const complement = phraseFrom(view, at + 1, end);
  return {
    subject: role(context, view, { from: accused.from, to: at - 1 }),
    predicate: act.lemma,
    predicateClass: predicateClassOfVerb(act.lemma, view.analysis.language),
    object: complement ? role(context, view, complement) : NOBODY,
  };
}

/** "Les pompiers", "the strikers", "its own members" */
function isMany(view: SentenceView, { from }: Range): boolean {
  return (
    /^(?:les|des|ces|ses|leurs|the|these|those|his|her|its|their|some|many|two|three)$/.test(
      view.lower(from),
    ) && /[^s]s$/.test(view.lower(from + 1))
  );
}

/** Index of the first "-ing" behind "of" or "for" and an accused; -1 where there is none. */
function gerundAfterLink(view: SentenceView, accused: Range, end: number): number {
  for (let i = accused.from + 2; i < end; i++) {
    const { lower, capital } = view.tokens[i]!;
    if (/^(?:of|for)$/.test(view.lower(i - 1)) && lower.endsWith('ing') && !capital) return i;
  }
  return -1;
}

/** "La clinique de négligence", "the firm of negligence": "Négligence de la clinique", "Negligence by the firm". */
function accusedOf(
  context: AssertionContext,
  view: SentenceView,
  accused: Range,
  end: number,
  edits: Edit[],
) {
  for (let i = accused.from + 1; i < end - 1; i++) {
    const link = view.tokens[i]!;
    if (!/^(?:of|de|d')$/.test(link.lower) || view.tokens[i + 1]!.tag === 'determiner') continue;
    const { text } = view.analysis;
    const whom = text.slice(view.tokens[accused.from]!.start, view.tokens[i - 1]!.end);
    const of = view.french
      ? `de ${whom}`.replace(/^de le /i, 'du ').replace(/^de les /i, 'des ')
      : `by ${whom}`;
    const last = view.tokens[end - 1]!;
    edits.push(
      { start: view.tokens[accused.from]!.start, end: view.tokens[i + 1]!.start, text: '' },
      { start: last.end, end: last.end, text: ` ${of}` },
    );
    const noun = view.tokens[i + 1]!.lemma;
    return {
      subject: role(context, view, { from: accused.from, to: i }),
      predicate: noun,
      predicateClass: predicateClassOfNoun(noun, view.analysis.language),
      object: NOBODY,
    };
  }
  return null;
}

/** A phrase may have run on over "de": it ends before the link of the infinitive. */
function endsBeforeLink(view: SentenceView, { from, to }: Range, act: number): Range {
  let end = Math.min(to, act);
  while (end > from + 1 && /^(?:de|d'|of)$/.test(view.lower(end - 1))) end--;
  return { from, to: end };
}

function dateOf({ analysis }: AssertionContext, content: readonly Span[]): string | null {
  for (const span of content) {
    const { from, to } = tokenRange(analysis, span);
    const date = dateIn(analysis.tokens, from, to);
    if (date) return date;
  }
  return null;
}

/** "12 millions de dollars de drones", "$12M of drones": the thing, not the money. */
function thingOf(view: SentenceView, range: Range): Range {
  const currencies = figureWordsOf(view.analysis.language);
  const first = view.tokens[range.from]!;
  if (first.tag !== 'number' && !currencies.signs.has(first.text)) return range;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const share = /^(?:%|cent|percent)$/.test(view.lower(i - 1));
    const money =
      share || currencies.currencies.has(view.tokens[i - 1]!.lemma) || currencies.signs.has(first.text);
    if (money && /^(?:de|d'|of)$/.test(view.lower(i))) return { from: i + 1, to: range.to };
  }
  return range;
}

function role(context: AssertionContext, view: SentenceView, whole: Range): Role {
  const range = thingOf(view, whole);
  const span = view.span(range.from, range.to);
  const entity = context.names.entityAt(span);
  return { words: wordsOf(view, range), entity };
}

function isLed(view: SentenceView, phrase: Range | null): boolean {
  return phrase !== null && /^(?:en|sous|à|au|in|under|at|on)$/.test(view.lower(phrase.from - 1));
}

/** The words of a phrase without its article. */
function wordsOf(view: SentenceView, { from, to }: Range): string {
  let start = from;
  while (
    start < to - 1 &&
    /^(?:determiner|clitic)$/.test(view.tokens[start]!.tag) &&
    view.lower(start) !== "'s"
  )
    start++;
  const { start: begin } = view.tokens[start]!;
  return evenSpaces(view.analysis.text.slice(begin, view.tokens[to - 1]!.end));
}

/** Subject of the clause; a pronoun is resolved, also in the readable text. */
function subjectRole(
  context: AssertionContext,
  statement: Statement,
  view: SentenceView,
  range: Range,
  main: VerbGroup,
  edits: Edit[],
): Role {
  const first = view.tokens[range.from]!;
  if (range.to - range.from === 1 && FIRST_PERSON.of(first)) {
    const { name, entity } = statement.speaker;
    edits.push(...namedBeside(view, range.from, main, name));
    return { words: name, entity };
  }
  if (range.to - range.from === 1 && PRONOUN.test(first.lower)) {
    const source = pronounIn(context, statement, view, range.from, main);
    if (source) {
      const { start, end } = first;
      edits.push({ start, end, text: nameWithArticle(context, source) }, ...spelledOut(view, range.to, main));
      return { words: source.name, entity: source.entity };
    }
    return { words: '', entity: null };
  }
  return role(context, view, range);
}

/** Whom a pronoun that keeps its place most likely stands for: not said in the text, but the claim is about them. */
function probably(
  context: AssertionContext,
  { speaker }: Statement,
  view: SentenceView,
  { from, to }: Range,
) {
  const { start, end, lower } = view.tokens[from]!;
  if (to - from !== 1 || !PRONOUN.test(lower)) return null;
  const entity = context.names.sourceAt({ start, end })?.entity ?? null;
  return entity === speaker.entity ? null : entity;
}

/** First noun phrase after the verb; of several links only that of an indirect object is stepped over. */
function objectAfter(view: SentenceView, main: VerbGroup, end: number): Range | null {
  let i = main.to;
  while (i < end && i < main.to + 6) {
    const { tag, lower, text } = view.tokens[i]!;
    if (tag === 'adverb' || tag === 'negation' || tag === 'mark') i++;
    else if (/^(?:à|au|aux|to|pour|for|en|de|d'|contre|against|sur|on|avec|with)$/.test(lower)) {
      const phrase = phraseFrom(view, i + 1, end);
      if (!phrase) return null;
      // "a fourni à Moscou des drones": the thing comes after the receiver.
      const further = phraseFrom(view, phrase.to, end);
      return further ?? phrase;
    } else if (tag === 'punctuation' && text === ',') return null;
    else return phraseFrom(view, i, end);
  }
  return null;
}

function agentAfter(view: SentenceView, main: VerbGroup, end: number): Range | null {
  for (let i = main.to; i < Math.min(end, main.to + 14); i++) {
    if (/^(?:par|by)$/.test(view.lower(i))) return phraseFrom(view, i + 1, end);
    if (view.tokens[i]!.tag === 'verb' || view.tokens[i]!.tag === 'auxiliary') return null;
  }
  return null;
}

function firstPhrase(view: SentenceView, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const phrase = phraseFrom(view, i, end);
    if (phrase) return phrase;
  }
  return null;
}

/** Dictionary form of a phrase's first noun. */
function headNoun(view: SentenceView, { from, to }: Range): string | null {
  for (let i = from; i < to; i++) {
    const { tag, lemma } = view.tokens[i]!;
    if (tag === 'noun') return lemma;
    if (tag === 'name') return null;
  }
  return null;
}

/** "la livraison de drones": what the noun's act is done to. */
function complementOf(context: AssertionContext, view: SentenceView, { from, to }: Range): Role {
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:de|d'|du|des|of)$/.test(view.lower(i))) continue;
    return role(context, view, { from: i + 1, to });
  }
  return NOBODY;
}

/** Subject and finite verb for an infinitive: "avoir livré" becomes "X a livré", "to leave" "X will leave". */
function infinitiveLead(
  context: AssertionContext,
  statement: Statement,
  view: SentenceView,
  main: VerbGroup,
  edits: Edit[],
): string {
  const { frame, speaker } = statement;
  let at = main.from;
  while (view.french && at < main.to - 1 && view.tokens[at]!.tag !== 'infinitive' && !isAuxiliary(view, at))
    at++;
  const { start, end, lower } = view.tokens[at]!;
  const plural = /^(?:les|des|ces|plusieurs|ils|elles|the two)\b/i.test(
    frame?.sources.map(({ start: s, end: e }) => view.analysis.text.slice(s, e)).join() ?? '',
  );
  // What is promised or foreseen is still to come.
  const later = frame?.sense === 'promise' || frame?.sense === 'forecast';
  const present = view.french && (!later || isAuxiliary(view, at)) ? presentOf(lower, plural) : null;
  // "dit ne pas exclure": a negation that the claim keeps stands around the finite verb.
  if (present && at > main.from && main.negated && !isNegated(view, main)) {
    const ne = /^[aeéêiouhâ]/.test(present) ? "n'" : 'ne ';
    edits.push({ start: view.tokens[main.from]!.start, end, text: `${ne}${present} ${view.lower(at - 1)}` });
  } else if (present) edits.push({ start, end, text: present });
  else if (lower === 'to') edits.push({ start, end, text: 'will' });
  else if (lower === 'having') edits.push({ start, end, text: 'has' });
  else if (main.kind === 'gerund') edits.push(doneOrDoing(view, at, main, statement.content));
  else edits.push({ start, end: start, text: plural ? 'vont ' : 'va ' });
  return `${nameWithArticle(context, speaker)} `;
}

/** "Denies knowing", "denied breaching it in 2021": knew, breached; without a time, has been doing. */
function doneOrDoing(view: SentenceView, at: number, main: VerbGroup, content: readonly Span[]): Edit {
  const { start, end } = view.tokens[at]!;
  const once = content.some((span) => {
    const range = tokenRange(view.analysis, span);
    return dateIn(view.analysis.tokens, range.from, range.to) !== null;
  });
  const past = once || STATIVE.test(main.lemma) ? pastOf(main.lemma) : null;
  if (main.lemma === 'be' && at === main.from) return { start, end, text: 'was' };
  return past ? { start, end, text: past } : { start, end: start, text: 'has been ' };
}

const STATIVE = /^(?:know|have|own|want|need|believe|belong|owe|like|hate|understand|mean|contain|possess)$/;

function isAuxiliary(view: SentenceView, index: number): boolean {
  return /^(?:avoir|être)$/.test(view.lower(index));
}
