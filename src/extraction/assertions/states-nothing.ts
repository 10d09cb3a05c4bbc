import type { Span } from '../../model/span.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { SIGNS } from '../attribution/clause/subject.ts';
import { cuesOf } from '../attribution/cues.ts';
import { formTest } from '../language/form-test.ts';
import { perLanguage } from '../lib/per-language.ts';
import { readWordSets } from '../lib/read-word-sets.ts';
import type { Frame } from '../parts.ts';
import { tokenRange } from './lib/token-range.ts';

/** Words looked at behind the verb. */
const FIRST_WORDS = 5;

/** "salue « le grand courage des équipes »": words are quoted, but a noun that the verb takes in praise states nothing. */
export function statesNothing(view: SentenceView, frame: Frame): boolean {
  const { form, lemma, content } = frame;
  if (!view.french && isNoClause(view, frame)) return true;
  if (!view.french)
    return (
      form === 'object' &&
      (isTaking(view, lemma, content[0]!) ||
        isNoSaying(view, lemma, content[0]!) ||
        (ATTITUDES.test(lemma) && isMereThing(view, content[0]!, STANDS.test(lemma))))
    );
  if (isWanted(view, frame)) return true;
  // "critique la réforme, craignant que la colère monte": a mood beside what is done.
  if (/^(?:craindre|redouter|espérer)$/.test(lemma) && isGerund(view, frame.cue)) return true;
  if (form !== 'object' && form !== 'colon') return false;
  // "avec des pancartes réclamant « un prix juste »": slogans.
  if (isGerund(view, frame.cue) && isOnSigns(view, frame.cue)) return true;
  if (form === 'object' && isNoSaying(view, lemma, content[0]!)) return true;
  // "ne nie pas l'accident": a denial denied of a thing says nothing of it.
  if (form === 'object' && frame.negated && frame.sense === 'deny' && !hasVerb(view, content[0]!))
    return true;
  const except = cuesOf(view.analysis.language)
    .verbs.get(lemma.split(' ', 1)[0]!)
    ?.find((cue) => cue.except && lemma.split(' ').slice(1).join(' ') === cue.rest.join(' '))?.except;
  if (!except) return false;
  if (except.has('«')) return true;
  const { from, to } = tokenRange(view.analysis, content[0]!);
  for (let i = from; i < Math.min(to, from + FIRST_WORDS); i++) {
    const { tag, lemma: noun, lower } = view.tokens[i]!;
    if (except.has(noun) || except.has(lower)) return true;
    if (tag === 'preposition' || tag === 'verb' || tag === 'punctuation') return false;
  }
  return false;
}

/** English: "do not know if the bridge stands", "the prime accused has been held": a question, or the verb of a subject. */
function isNoClause(view: SentenceView, { form, content, negated, rule }: Frame): boolean {
  if (form !== 'object' && form !== 'that-clause') return false;
  const { from } = tokenRange(view.analysis, content[0]!);
  if (view.passageAt(from)) return false;
  const { lower, tag } = view.tokens[from]!;
  if (/^(?:if|whether|who|what|why|how|where|when)$/.test(lower)) return negated;
  // "personal breaks, leaves them with": the verb of what was taken for a subject.
  const verb = rule === 'object' && tag === 'verb' && !view.tokens[from]!.capital;
  if (form === 'object' && (tag === 'auxiliary' || verb)) return true;
  // "cut its forecast on Wednesday and said it would": another act.
  return /^(?:and|but)$/.test(lower) && /^(?:verb|auxiliary)$/.test(view.tokens[from + 1]?.tag ?? '');
}

function isGerund(view: SentenceView, cue: Span): boolean {
  return view.tokens[tokenRange(view.analysis, cue).to - 1]?.tag === 'gerund';
}

/** French: "des banderoles" stand before the verb, or before the one it goes on with ("et proclamant « B »"). */
function isOnSigns(view: SentenceView, cue: Span): boolean {
  const { from } = tokenRange(view.analysis, cue);
  for (let i = from - 1; i > view.from && from - i < MOST_TO_SIGN; i--) {
    if (view.is(i, SIGNS)) return true;
    if (/^(?:verb|auxiliary)$/.test(view.tokens[i]!.tag) && !view.passageAt(i)) return false;
  }
  return false;
}

/** Tokens from a placard to the verb of its words. */
const MOST_TO_SIGN = 16;

/** "Relève de 25 points ses taux", "relève de la justice", "accuse les rebelles" and not of what. */
function isNoSaying(view: SentenceView, lemma: string, span: Span): boolean {
  const { from, to } = tokenRange(view.analysis, span);
  if (lemma === 'relever') return /^(?:de|d'|du|des)$/.test(view.lower(from - 1));
  // "Concéder un but", "rappeler la salle à l'ordre", "maintenir sa plainte"
  const act = view.french ? objects('fr')[lemma] : undefined;
  if (act) {
    for (let i = from; i < Math.min(to, from + FIRST_WORDS + 3); i++) {
      if (view.tokens[i]!.tag === 'mark') return false;
      if (act.has(view.lower(i))) return true;
    }
  }
  if (!/^(?:accuser|soupçonner|suspecter|accuse|suspect)$/.test(lemma)) return false;
  for (let i = from; i < to; i++)
    if (view.tokens[i]!.tag === 'mark' || /^(?:de|d'|du|des|comme|of|as|for)$/.test(view.lower(i)))
      return false;
  return true;
}

/** French: "on veut que les vendeurs annoncent leurs prix": what is wanted has not been said. */
function isWanted(view: SentenceView, { sources, cue }: Frame): boolean {
  const source = sources[0];
  if (!source || source.start > cue.start) return false;
  const { from } = tokenRange(view.analysis, source);
  if (!/^(?:que|qu')$/.test(view.lower(from - 1))) return false;
  return view.groups.some(
    ({ kind, lemma, to }) => to === from - 1 && kind !== 'participle' && WANTS.test(lemma),
  );
}

const WANTS = /^(?:vouloir|souhaiter|exiger|aimer|préférer|attendre|falloir|ordonner)$/;

function hasVerb(view: SentenceView, span: Span): boolean {
  const { from, to } = tokenRange(view.analysis, span);
  return view.groups.some(({ from: at }) => at >= from && at < to);
}

/** English: "claimed a second medal", "defended her title", "denied Kane a goal", "welcomed Minister Ana Roy in Rome": an act, no saying. */
function isTaking(view: SentenceView, lemma: string, span: Span): boolean {
  const { from, to } = tokenRange(view.analysis, span);
  if (lemma === 'deny') {
    let i = from;
    while (i < to && view.tokens[i]!.tag === 'name') i++;
    if (i === from && /^(?:him|her|them|it|us|me)$/.test(view.lower(from))) i++;
    return i > from && i < to && /^(?:an?|the|any|another|his|her|their|its)$/.test(view.lower(i));
  }
  // "defended his record on crime", "defended the Water Service"
  const owned = lemma === 'defend' && (view.is(from, OWN) || view.tokens[to - 1]!.tag === 'name');
  if (owned) return isMereThing(view, span, false);
  if (lemma !== 'claim' && lemma !== 'welcome' && lemma !== 'defend') return false;
  for (let i = from; i < Math.min(to, from + FIRST_WORDS + 2); i++) {
    const { tag, lower, lemma: noun } = view.tokens[i]!;
    if (
      lemma !== 'welcome'
        ? objects('en').won!.has(noun)
        : tag === 'name' && view.tokens[i + 1]?.tag === 'name'
    )
      return true;
    if (/^(?:verb|auxiliary|punctuation|mark|preposition|gerund)$/.test(tag) || lower === "'s") return false;
  }
  return false;
}

/** What is won, drawn or asked for (lexicon/en/objects.yml). */
/** Objects that tell which sense a verb has (lexicon/<language>/objects.yml). */
const objects = perLanguage((language) => readWordSets<string>(language, 'objects'));
const ATTITUDES = /^(?:praise|applaud|question|oppose|speak|talk|rail)$/;
const OWN = formTest(/^(?:his|her|their|its)$/);
/** Verbs that may tell of something ("spoke of unpaid fees"), and take a stand only with "against". */
const STANDS = /^(?:speak|rail)$/;
/** Tokens beyond which an object says what is praised. */
const LONGEST_THING = 14;

/** English: "praised Sam Ashton for his comeback game": somebody or something, with no act, manner or words of it. */
function isMereThing(view: SentenceView, span: Span, against: boolean): boolean {
  const { from, to } = tokenRange(view.analysis, span);
  if (against && view.lower(from - 1) !== 'against') return false;
  if (to - from > LONGEST_THING) return false;
  for (let i = from; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    const act = /ing$/.test(lower) && /^(?:for|of)$/.test(view.lower(i - 1));
    if (act || /^(?:gerund|verb|auxiliary|mark|infinitive|number)$/.test(tag) || lower === 'as') return false;
  }
  return true;
}
