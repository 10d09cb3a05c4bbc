import { PLATFORM } from '../../names/is-channel.ts';
import type { Tag } from '../../parts.ts';
import { buildFrame, sourceSpans } from '../clause/build-frame.ts';
import { beforeNewClause, contentEnd, spansOf, trimEnd } from '../clause/content.ts';
import { isOnTheirSide } from '../clause/is-on-their-side.ts';
import { isContent, isOpener, phraseFrom, TIME_WORDS } from '../clause/noun-phrase.ts';
import { objectEnd } from '../clause/object-end.ts';
import { cueFor, type SentenceView } from '../clause/sentence-view.ts';
import { sideOf } from '../clause/side-of.ts';
import { type Subject, subjectOf } from '../clause/subject.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { isMedium, viaAfter } from '../clause/via.ts';
import type { FrameRule } from '../rule.ts';

/**
 * Accepts: a verb of saying whose object is what is announced, confirmed, denied or denounced.
 * Fires on: Le groupe a annoncé la fermeture de l'usine. The firm denied the allegations.
 * Not on: Le groupe a annoncé hier.
 */
export const object: FrameRule = {
  id: 'object',
  frame(occurrence, view) {
    const { group, end } = occurrence;
    // "citing X": a go-between.
    if (group.lemma === 'cite' && (group.kind === 'gerund' || quotesSaying(view, end))) return null;
    // "for 30 firms supporting a scheme": what sort they are, said by nobody.
    if (!view.french && group.kind === 'gerund' && describes(view, group)) return null;
    const moved = occurrence.cues.some(({ only, forms }) => only === 'be' && forms.has('about'));
    if (
      (group.passive && !moved) ||
      group.kind === 'participle' ||
      (group.kind === 'infinitive' && !group.modal)
    )
      return null;
    const about = cueFor(occurrence, 'about');
    let link = end;
    while (view.french && link < end + 3 && (view.tokens[link]?.tag === 'adverb' || isTime(view, link, end)))
      link++;
    // "rend hommage sur Radio Nord à": the medium before the link.
    const over = about?.objects && view.french ? mediumPhrase(view, link) : -1;
    if (over > 0) link = over;
    const linked = about && takesLink(view, group.lemma, view.lower(link)) ? about : null;
    const cue = linked ?? cueFor(occurrence, 'object');
    if (!cue) return null;
    let start = linked ? link + 1 : end;
    if (isOnTheirSide(view, start)) start += 3;
    const medium = view.french ? mediumPhrase(view, start) : -1;
    if (medium > 0) start = medium;
    // "ce lundi", "cette semaine"
    if (view.french && /^(?:ce|cette|cet)$/.test(view.lower(start)) && TIME_WORDS.has(view.lower(start + 1)))
      start += 2;
    while (
      start < view.to &&
      (view.tokens[start]!.tag === 'adverb' || SKIPPED.test(view.lower(start)) || isTime(view, start, end))
    ) {
      if (start > end + 3) return null;
      start++;
    }
    const first = view.tokens[start];
    if (
      !first ||
      start >= view.to ||
      !(
        isOpener(first) ||
        isContent(first) ||
        first.tag === 'mark' ||
        (view.french && isBound(view, start)) ||
        /^(?:cela|ça|des|du|d'|his|her|him|them|it)$/.test(first.lower)
      )
    )
      return null;
    if (cue.objects && !accepts(view, start, cue.objects)) return null;
    const subject = subjectOf(view, group);
    if (!subject) return null;
    // "ce qu'il avait prévu": told from after, no forecast any more.
    if (group.lemma === 'prévoir' && group.perfect) return null;
    // "la foire que la ville avait prévue": the object stands before.
    const relative = subject.range.from - 1;
    if (
      view.french &&
      /^(?:que|qu')$/.test(view.lower(relative)) &&
      view.lower(relative - 1) !== 'tandis' &&
      /^(?:noun|name)$/.test(view.tokens[relative - 1]?.tag ?? '')
    )
      return null;
    const limit = ownObject(
      view,
      start,
      objectEnd(
        view,
        start,
        ownClause(view, group, start, contentEnd(view, start, occurrence)),
        !view.french && cue.objects !== null,
      ),
      subject,
    );
    // "explique la panne par l'âge des tuyaux", "impute la panne à un câble"
    if (CAUSE[group.lemma] && cue.objects && !hasWord(view, start, limit, CAUSE[group.lemma]!)) return null;
    // "se souvient d'un « accueil glacial »": in the object itself.
    if (cue.objects?.has('«') && !hasTag(view, start, limit, 'mark')) return null;
    if (limit - start < 2 && cue.rest.length === 0 && !/^(?:cela|ça)$/.test(first.lower)) return null;
    // "found Holt leading by ten points"; "found a key" is no saying.
    if (
      group.lemma === 'find' &&
      !view.groups.some(
        ({ kind, from }) => kind === 'gerund' && from > start && from < start + 6 && from < limit,
      )
    )
      return null;
    return buildFrame(occurrence, view, {
      form: 'object',
      cue,
      sources: sideOf(view, subject) ?? sourceSpans(view, subject),
      via: viaAfter(view, end, limit),
      content: spansOf(view, [start, limit]),
      rule: this.id,
      confidence: 0.75,
    });
  },
};

/** French: "au moins 30 départs", "plus de vingt cas", "jusqu'à 40 morts". */
function isBound(view: SentenceView, start: number): boolean {
  if (!/^(?:au|près|plus|moins|pas|jusqu'|environ|quelque)$/.test(view.lower(start))) return false;
  for (let i = start + 1; i < Math.min(view.to, start + 4); i++) {
    if (view.tokens[i]!.tag === 'number') return true;
    if (!/^(?:moins|total|plus|de|d'|à|quelque)$/.test(view.lower(i))) return false;
  }
  return false;
}

/** "jeudi", and "soir" behind it. */
function isTime(view: SentenceView, at: number, end: number): boolean {
  if (!view.french) return false;
  const lower = view.lower(at);
  return (
    DAY.test(lower) ||
    (at > end && /^(?:soir|matin|midi|après-midi|dernier)$/.test(lower) && DAY.test(view.lower(at - 1)))
  );
}

const DAY = /^(?:hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** English: a form in -ing right behind a noun that tells which one is meant. */
function describes(view: SentenceView, { from, lemma }: VerbGroup): boolean {
  if (!/^(?:support|back|oppose|promote|favor|endorse|defend|attack)$/.test(lemma)) return false;
  return from > view.from && view.tokens[from - 1]!.tag === 'noun';
}

/** An object of the kinds asked: words in marks, a number, one of the nouns. */
function accepts(view: SentenceView, start: number, objects: ReadonlySet<string>): boolean {
  if (objects.has('«')) return true;
  if (objects.has('#') && hasTag(view, start, Math.min(view.to, start + 4), 'number')) return true;
  return (objects.size > 1 || !objects.has('#')) && isOneOf(view, start, objects);
}

/** "rejette toute accusation", "rejected that": not "rejette du mercure". */
function isOneOf(view: SentenceView, start: number, nouns: ReadonlySet<string>): boolean {
  for (let i = start; i < Math.min(view.to, start + 5); i++) {
    const { tag, lemma, lower } = view.tokens[i]!;
    if (/^(?:cela|ça|ceci|that|this|it|them|these|those)$/.test(lower) && tag === 'pronoun') return true;
    // "what he called lies": whatever is said.
    if (/^(?:ce|what)$/.test(lower) && /^(?:qu[ei']?|he|she|they|it|was)/.test(view.lower(i + 1)))
      return true;
    if (tag === 'noun' && view.lower(i + 1) === "'s") continue;
    if (tag === 'noun') return nouns.has(lemma);
    if (tag === 'mark') return true;
    if (tag === 'verb' || tag === 'punctuation') return false;
  }
  return false;
}

/** "X, qui a revendiqué l'attaque, compte …": the relative clause ends before the verb of the subject. */
function ownObject(view: SentenceView, from: number, to: number, subject: Subject): number {
  const within = subject.relative || /^(?:que|qu'|dont|où)$/.test(view.lower(subject.range.from - 1));
  if (!view.french || !within) return to;
  for (let i = from + 1; i < Math.min(to - 1, from + 40); i++) {
    if (view.lower(i) !== ',') continue;
    if (view.groups.some((group) => group.kind === 'finite' && group.from === i + 1))
      return trimEnd(view, from, i);
  }
  return to;
}

function hasTag(view: SentenceView, from: number, to: number, tag: Tag): boolean {
  for (let i = from; i < to; i++) if (view.tokens[i]!.tag === tag) return true;
  return false;
}

/** "Dénonçant un « scandale », les élus ont quitté la salle": the object ends before the main clause. */
function ownClause(view: SentenceView, group: VerbGroup, start: number, to: number): number {
  return view.french && group.kind === 'gerund' && group.from === view.from
    ? beforeNewClause(view, start, to)
    : to;
}

const CAUSE: Readonly<Record<string, RegExp>> = {
  expliquer: /^par$/,
  imputer: /^(?:à|au|aux)$/,
  attribuer: /^(?:à|au|aux)$/,
};

function hasWord(view: SentenceView, from: number, to: number, word: RegExp): boolean {
  for (let i = from; i < to; i++) if (word.test(view.lower(i))) return true;
  return false;
}

/** Days and the prepositions that a verb takes its object over ("mettre en garde contre", "faire état de"). */
const SKIPPED = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de|d'|contre)$/;

/** End of "sur France Inter", "à l'AFP" right after the verb; -1 where there is no go-between. */
function mediumPhrase(view: SentenceView, from: number): number {
  if (!/^(?:à|au|aux|sur|dans|auprès)$/.test(view.lower(from))) return -1;
  if (view.lower(from) === 'sur' && view.is(from + 1, PLATFORM)) return from + 2;
  const phrase = phraseFrom(view, from + 1);
  return phrase && isMedium(view, phrase.from, phrase.to) ? phrase.to : -1;
}

/** "talk about", "refer to", "parler de", "tabler sur"; "speak to somebody" tells only the listener. */
function takesLink(view: SentenceView, lemma: string, link: string): boolean {
  if (view.french) return /^(?:de|d'|du|des|sur|à|au|aux|contre)$/.test(link);
  return link === 'to' || link === 'at'
    ? /^(?:refer|point|allude|hint)$/.test(lemma)
    : /^(?:about|of|against)$/.test(link);
}

/** "cited an official as saying" */
function quotesSaying(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.to - 1, from + 14); i++)
    if (view.lower(i) === 'as' && view.tokens[i + 1]!.tag === 'gerund') return true;
  return false;
}
