// Longer than most: one list of what speaks for or against somebody; each line of it is one observation.

import type { Source } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { firstIndex } from '../lib/first-index.ts';
import type { Phrase } from '../names/phrase-at.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { besideWords } from './beside-words.ts';
import type { Appearance, Around, Voice, Voices } from './voices.ts';

/** Somebody whom words may stand for. */
export interface Candidate {
  /** Index of the entity; -1 for the article's own words, or nobody where there are none. */
  readonly entity: number;
  /** Names of the observations that hold. */
  readonly features: readonly string[];
}

/** The words in question, and where. */
export interface Question {
  readonly span: Span;
  readonly phrase: Phrase;
  /** Whom the rules give. */
  readonly given: Source | null;
  /** The quotation, where no words point to its speaker. */
  readonly passage: Span | null;
  /** The rule that attributes the quotation; '' where words point to its speaker. */
  readonly rule: string;
}

const AGE = /(\d{2})(?:-year-old| ans)/;
/** Characters behind a name within which an age stands. */
const AGE_WITHIN = 30;
/** Names of one person looked at for an age. */
const MOST_NAMES = 12;
const INDEFINITE = /^(?:une?|des|an?|some)\s/i;
/** Characters from a sentence's beginning within which its subject stands. */
const SUBJECT_WITHIN = 25;
/** Sentences ahead in which somebody may take the word. */
const AHEAD = 3;
const FIRST_PARAGRAPHS = 1;

/** Those whom words may stand for, and the article's own words, each with what is observed of them. */
export function candidatesOf(context: QuoteContext, voices: Voices, question: Question): Candidate[] {
  const { span, phrase, given } = question;
  const around = voices.around(span.start, span.end);
  const givenEntity = given?.entity ?? -1;
  if (givenEntity >= 0 && !around.some(({ entity }) => entity === givenEntity))
    around.push({ entity: givenEntity, last: null, next: null });
  const observer = new Observer(context, voices, question, around);
  const candidates: Candidate[] = [];
  for (const each of around) {
    const { kind } = context.names.entities[each.entity]!;
    if (kind === 'Place') continue;
    if (
      phrase.form === 'silent' &&
      kind === 'Organization' &&
      each.entity !== observer.lastSpeaker &&
      each.entity !== givenEntity
    )
      continue;
    candidates.push({ entity: each.entity, features: observer.ofEntity(each) });
  }
  candidates.push({ entity: -1, features: observer.ofWords() });
  return candidates;
}

class Observer {
  readonly #context: QuoteContext;
  readonly #voices: Voices;
  readonly #question: Question;
  readonly #sentence: number;
  readonly #paragraph: number;
  readonly #people: readonly number[];
  readonly #bodies: readonly number[];
  readonly #fitting: number;
  readonly #age: string | undefined;
  readonly #seen: boolean;
  readonly #wordsSpokeLast: boolean;
  readonly #nextSpeaker: number;
  readonly lastSpeaker: number;

  constructor(context: QuoteContext, voices: Voices, question: Question, around: readonly Around[]) {
    const { span, phrase } = question;
    this.#context = context;
    this.#voices = voices;
    this.#question = question;
    this.#sentence = context.sentenceAt(span.start);
    this.#paragraph = context.paragraphAt(span.start);
    const { entities } = context.names;
    const fits = ({ entity }: Around) => {
      const { kind, gender } = entities[entity]!;
      return (
        kind === 'Person' && (gender === 'unknown' || phrase.gender === 'unknown' || gender === phrase.gender)
      );
    };
    const people = around.filter(fits);
    this.#fitting = people.length;
    // In order of how lately they appeared.
    this.#people = people.filter(({ last }) => last).map(({ entity }) => entity);
    this.#bodies = around
      .filter(({ entity, last }) => last && entities[entity]!.kind === 'Organization')
      .map(({ entity }) => entity);
    this.#age = AGE.exec(context.slice(span.start, span.end + 8))?.[1];
    this.#seen = phrase.stem !== '' && voices.firstNoun(phrase.stem) < span.start;
    const last = voices.lastSaying(span.start);
    this.lastSpeaker = last?.entity ?? -1;
    this.#wordsSpokeLast = last?.entity === -1;
    const next = voices.nextSaying(span.end);
    this.#nextSpeaker = next && context.sentenceAt(next.start) - this.#sentence <= AHEAD ? next.entity : -1;
  }

  /** Observations of a person or body. Those that begin with the form of the words are learned for each form alone. */
  ofEntity({ entity, last, next }: Around): string[] {
    const { given, phrase } = this.#question;
    const voice = this.#voices.of(entity);
    const kind = voice.person ? 'person' : 'body';
    const found: string[] = [];
    const both = (name: string) => {
      found.push(`${kind} ${name}`, `${phrase.form} ${kind} ${name}`);
    };
    const own = (name: string) => {
      found.push(`${phrase.form} ${kind} ${name}`);
    };
    own('is');
    if (given && given.entity === entity) {
      own('given');
      own(`given ${phrase.determiner}`);
      found.push(`${phrase.form} given`);
      if (this.#question.rule) own(`given by ${this.#question.rule}`);
    } else own(given === null ? 'given nobody' : given.entity === null ? 'given words' : 'given another');
    if (voice.person) {
      both(`gender ${this.#gender(entity)}`);
      const { name, gender } = this.#context.names.entities[entity]!;
      if (gender === 'unknown')
        both(name.includes(' ') ? 'of no known gender' : 'of one name and no known gender');
    }
    if (phrase.form === 'role' || phrase.form === 'noun') this.#words(voice, entity, last, both, own);
    this.#distance(voice, last, next, both, own);
    this.#speaks(voice, entity, both, own);
    if (phrase.form === 'silent') this.#marks(voice, entity, own);
    const { length } = voice.named;
    own(`named ${length > 4 ? 'often' : length > 2 ? 'thrice' : length}`);
    if (length > 0 && this.#context.paragraphAt(voice.named[0]!) <= FIRST_PARAGRAPHS) own('in the lead');
    if (this.#fitting === 1 && this.#people[0] === entity) own('the only one');
    return found;
  }

  /** Observations of the article's own words. */
  ofWords(): string[] {
    const { given, phrase } = this.#question;
    const { form, determiner, description, stem } = phrase;
    const found = [`${form} words`];
    const own = (name: string) => {
      found.push(`${form} words ${name}`);
    };
    if (given === null || given.entity === null) {
      found.push(`${form} given`);
      own('given');
      own(`given ${determiner}`);
      own(`given ${given?.kind ?? 'nobody'}`);
      if (this.#question.rule) own(`given ${given ? 'somebody' : 'nobody'} by ${this.#question.rule}`);
    }
    if (given && INDEFINITE.test(given.name)) own('indefinite');
    if (this.#wordsSpokeLast) own('spoke last');
    if (form !== 'role' && form !== 'noun') return found;
    found.push(`words ${determiner}`);
    own(`of a ${phrase.sort}`);
    own(determiner);
    if (phrase.plural) found.push('words plural');
    own(phrase.more.length > 0 ? 'more' : 'bare');
    own(`people ${Math.min(this.#fitting, 3)}`);
    if (this.#seen) own(`seen ${determiner}`);
    if (this.#age) own('age');
    if (this.lastSpeaker >= 0) own('somebody spoke');
    if (description)
      found.push(`words group ${description.role.group}`, `words role ${description.role.lemma}`);
    else found.push(`words noun ${stem}`);
    return found;
  }

  #gender(entity: number): 'same' | 'other' | 'unknown' {
    const { gender } = this.#context.names.entities[entity]!;
    const wanted = this.#question.phrase.gender;
    return gender === 'unknown' || wanted === 'unknown' ? 'unknown' : gender === wanted ? 'same' : 'other';
  }

  /** How role phrases and nouns go with what is told of somebody. */
  #words(voice: Voice, entity: number, last: Appearance | null, both: Note, own: Note): void {
    const { phrase, span } = this.#question;
    const { names } = this.#context;
    const fit = names.fitOf(phrase, entity);
    both(`fit ${fit}`);
    own(`fit ${fit} ${phrase.more.length > 0 ? 'more' : 'bare'}`);
    if (!last) own(`ahead fit ${fit}`);
    if (voice.near.has(phrase.stem)) both('near');
    if (this.#seen) own('seen');
    const { more } = phrase;
    const shared = more.filter((word) => voice.near.has(word)).length;
    both(
      more.length === 0
        ? 'bare'
        : `shares ${shared === 0 ? 'none' : shared === more.length ? 'all' : 'some'}`,
    );
    own(phrase.determiner);
    own(`of a ${phrase.sort}`);
    if (phrase.plural) both('plural');
    const side = besideWords(this.#context, span, voice);
    if (side) both(side);
    if (this.#age) own(this.#isAged(voice) ? 'age' : 'no age');
  }

  #isAged({ namedEnds }: Voice): boolean {
    return namedEnds
      .slice(0, MOST_NAMES)
      .some((end) => this.#context.slice(end, end + AGE_WITHIN).includes(this.#age!));
  }

  #distance(voice: Voice, last: Appearance | null, next: Appearance | null, both: Note, own: Note): void {
    const context = this.#context;
    if (!last) {
      own(next ? 'ahead' : 'quoted only');
      if (next && context.sentenceAt(next.start) === this.#sentence) own('ahead same sentence');
      return;
    }
    const sentence = context.sentenceAt(last.start);
    both(`far ${bucket(this.#sentence - sentence)}`);
    const place = (voice.person ? this.#people : this.#bodies).indexOf(voice.entity);
    both(`place ${place < 0 || place > 2 ? 'later' : place}`);
    const paragraph = context.paragraphAt(last.start);
    if (paragraph === this.#paragraph) own('same paragraph');
    if (last.start - context.sentence(sentence)!.start < SUBJECT_WITHIN) own('subject');
    if (context.isHeading(paragraph)) own('heading');
  }

  #speaks(voice: Voice, entity: number, both: Note, own: Note): void {
    const { start } = this.#question.span;
    const before = firstIndex(voice.says.length, (i) => voice.says[i]! >= start);
    if (entity === this.lastSpeaker) {
      both('spoke last');
      own(`spoke last ${bucket(this.#sentence - this.#context.sentenceAt(voice.says[before - 1]!))}`);
      if (this.#people[0] === entity) own('spoke last and nobody since');
    } else own(before > 0 ? 'spoke' : voice.says.length > 0 ? 'speaks later' : 'never speaks');
    if (entity === this.#nextSpeaker) own('speaks next');
    if (this.#wordsSpokeLast) own('words spoke last');
  }

  /** Where a quotation without a cue stands. */
  #marks(voice: Voice, entity: number, own: Note): void {
    const context = this.#context;
    const { passage } = this.#question;
    if (!passage) return;
    const alone = this.#isAlone(passage);
    if (alone && entity === this.#nextSpeaker) own('alone, speaks next');
    if (alone && entity === this.lastSpeaker) own('alone, spoke last');
    const { start } = context.sentence(this.#sentence)!;
    if (isWithin(voice.named, start, passage.start)) own('before marks');
    const behind = voice.named[firstIndex(voice.named.length, (i) => voice.named[i]! >= passage.end)];
    const end = context.sentenceAt(passage.end);
    if (behind !== undefined) {
      const sentence = context.sentenceAt(behind);
      if (sentence === end) own('behind marks');
      else if (sentence === end + 1 && behind - context.sentence(sentence)!.start < SUBJECT_WITHIN)
        own('next subject');
    }
    if (isWithin(voice.quoted, passage.start, passage.end)) own('in marks');
    const quoted = this.#lastQuoted(passage);
    if (quoted === entity) own(alone ? 'quoted last, alone' : 'quoted last');
    else if (quoted >= 0) own('another quoted last');
  }

  /** Who is given the quotation before. */
  #lastQuoted(passage: Span): number {
    const { passages, attributions } = this.#context;
    const at = firstIndex(passages.length, (i) => passages[i]!.start >= passage.start);
    for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
      const entity = attributions[i]?.speakers[0]?.entity;
      if (entity !== undefined && entity !== null) return entity;
    }
    return -1;
  }

  #isAlone({ start, end }: Span): boolean {
    const paragraph = this.#context.analysis.paragraphs[this.#paragraph];
    return paragraph !== undefined && paragraph.end - paragraph.start - (end - start) < 6;
  }
}

/** One of the offsets, which are in order, lies in [from, to). */
function isWithin(offsets: readonly number[], from: number, to: number): boolean {
  const first = offsets[firstIndex(offsets.length, (i) => offsets[i]! >= from)];
  return first !== undefined && first < to;
}

type Note = (name: string) => void;

function bucket(sentences: number): string {
  return sentences <= 2 ? String(sentences) : sentences <= 4 ? '3' : sentences <= 8 ? '5' : '9';
}
