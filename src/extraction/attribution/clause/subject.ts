// Longer than most: the ways in which a subject stands apart from its verb, a few lines each, tried in one order.

import { formTest, writtenTest } from '../../language/form-test.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import { GIVEN } from './giver-of.ts';
import {
  HONORIFIC,
  isContent,
  isLink,
  isOpener,
  phraseBefore,
  phraseFrom,
  type Range,
  TIME_WORDS,
} from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { subjectAfter } from './subject-after.ts';
import { isRoleOrBody, tellsSomebody } from './tells-somebody.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who does what a verb group says, as words of the sentence. */
export interface Subject {
  readonly range: Range;
  /** Where the subject with its apposition begins and ends. */
  readonly whole: Range;
  /** "X, qui a affirmé": the subject is the antecedent. */
  readonly relative: boolean;
}

const PARTICIPLE =
  /^(?:titled|entitled|called|named|dubbed|headed|released|published|issued|commissioned|written|based|owned|run|led|founded|known|signed|dated|posted|headlined|compiled|conducted)$/;
/** What marchers carry with words on it. */
export const SIGNS = formTest(
  /^(?:banderoles?|pancartes?|drapeaux?|calicots?|panneaux?|affiches?|écriteaux?|placards?|t-shirts?|tee-shirts?|maillots|cartons|étendards?)$/,
);
const THEMSELVES = formTest(/^(?:lui-même|elle-même|eux-mêmes|elles-mêmes)$/);
const DASH = writtenTest(/^(?:—|–|--)$/);
const HYPHEN = writtenTest(/^-$/);
const RELATIVE = formTest(/^(?:qui|who|which|that|lequel|laquelle|lesquels|lesquelles)$/);
const COORDINATION = formTest(/^(?:et|mais|puis|ou|and|but|then|or)$/);

/** Subject of a verb group: before it, over an apposition between commas, or that of the verb it is coordinated with. */
export function subjectOf(view: SentenceView, group: VerbGroup, depth = 0): Subject | null {
  if (depth > 0) return findSubject(view, group, depth);
  const known = view.subjects.get(group);
  if (known !== undefined) return known;
  const found = findSubject(view, group, depth);
  view.subjects.set(group, found);
  return found;
}

function findSubject(view: SentenceView, group: VerbGroup, depth: number): Subject | null {
  const { tokens } = view;
  let before = group.from - 1;
  if (view.french && isMarkedVerb(view, group)) before--;
  while (before >= view.from && tokens[before]!.tag === 'adverb') before--;
  // "Les auteurs eux-mêmes reconnaissent"
  if (view.french && before > view.from && THEMSELVES.of(tokens[before]!)) before--;
  if (before < view.from && depth <= 4) return openingGerund(view, group, depth);
  if (before < view.from || depth > 4) return null;
  const { lower, text } = tokens[before]!;
  // "La cheffe n'a eu de cesse de rappeler P": the noun looks like its verb.
  if (view.french && lower === 'de' && view.lower(group.from) === 'cesse') {
    const having = view.groups.findLast(({ kind, to }) => kind === 'finite' && to <= before);
    return having?.lemma === 'avoir' ? subjectOf(view, having, depth + 1) : null;
  }

  if (
    RELATIVE.of(tokens[before]!) &&
    (tokens[before]!.tag === 'pronoun' || lower === 'that' || lower === 'which')
  ) {
    const end = tokens[before - 1]?.text === ',' ? before - 1 : before;
    const nearest = phraseBefore(view, end);
    const range = nearest && end < before ? (overDescription(view, nearest) ?? nearest) : nearest;
    return range && range.from < range.to ? { range, whole: range, relative: true } : null;
  }
  if (group.kind === 'gerund' && text !== ',') {
    const own = phraseBefore(view, before + 1);
    // "ont défilé avec des pancartes dénonçant": those who carry them.
    const carried =
      own && view.french && view.tokens.slice(own.from, own.to).some((token) => SIGNS.of(token));
    if (own && !carried && /^(?:with|avec)$/.test(view.lower(own.from - 1)))
      return { range: own, whole: own, relative: false };
    // "prosecutors hold ledgers showing that": what is written shows it.
    if (own && !view.french && SHOWS.test(group.lemma) && isEvidence(view, own))
      return { range: own, whole: own, relative: false };
    // "refrained from attacking", "the idea of saying": the act is spoken of, not done.
    if (/^(?:from|of|about|at|on|for|against|to|with|than|into)$/.test(lower)) return null;
  }
  if (group.kind === 'gerund' || (group.kind === 'participle' && text === ',')) {
    // "Selon X, le volume représente dix, ajoutant que": X adds it.
    if (group.kind === 'gerund' && /^(?:selon|d'après)$/.test(view.lower(view.from))) {
      const source = phraseFrom(view, view.from + 1);
      if (source) return { range: source, whole: source, relative: false };
    }
    // "a remis un témoignage en assurant que": with "en" it is what the sentence's subject does meanwhile.
    const meanwhile = lower === 'en' || view.lower(group.from) === 'en';
    const written =
      view.french && group.kind === 'gerund' && text !== ',' && !meanwhile
        ? phraseBefore(view, before + 1)
        : null;
    // "Le marché a fermé, le maire disant vouloir P": a participle with its own subject between comma and verb.
    const own =
      written !== null && view.lower(written.from - 1) === ',' && !isLink(view.tokens[written.from]!);
    if (written && (own || isWritten(view, written)))
      return { range: written, whole: written, relative: false };
    const hung = mainVerb(view, group);
    const main = hung && (outerSaying(view, hung, group) ?? hung);
    if (!main) return null;
    // "a-t-il estimé, soulignant que", "a dit Paul, soulignant que"
    const following = main.inverted < 0 ? null : { from: main.inverted, to: main.inverted + 1 };
    if (following) return { range: following, whole: following, relative: false };
    const closing = view.french ? closingSubject(view, main) : null;
    if (closing) return { range: closing, whole: closing, relative: false };
    const subject = subjectOf(view, main, depth + 1);
    if (subject) return { ...subject, relative: false };
    const cue = view.occurrences.find((occurrence) => occurrence.group === main);
    const range = cue ? subjectAfter(view, cue.end) : null;
    return range && { range, whole: range, relative: false };
  }
  if (
    COORDINATION.of(tokens[before]!) ||
    (text === ',' && tokens[before - 1] && COORDINATION.of(tokens[before - 1]!))
  ) {
    const previous = previousFinite(view, group, before);
    const subject = previous && subjectOf(view, previous, depth + 1);
    return subject ? { ...subject, relative: false } : null;
  }
  if (text === ',' || DASH.of(tokens[before]!) || (view.french && HYPHEN.of(tokens[before]!)))
    return (
      overParticiple(view, before) ??
      overInsertion(view, group, before) ??
      titledBefore(view, group, before) ??
      afterComma(view, group, before, depth)
    );
  const nearest = phraseBefore(view, before + 1);
  if (!nearest) return null;
  const range =
    (view.french
      ? (overFrenchRelatives(view, nearest, group) ?? overAgent(view, nearest))
      : overRelative(view, nearest)) ?? nearest;
  if (view.french && range === nearest && isIssuer(view, nearest))
    return { range, whole: range, relative: false };
  const preceding = tokens[range.from - 1];
  if (
    preceding &&
    range.from > view.from &&
    preceding.tag === 'preposition' &&
    !isOpener(tokens[range.from]!) &&
    view.french
  )
    return null;
  return { range, whole: range, relative: false };
}

const SHOWS = /^(?:show|suggest|indicate|reveal|prove|confirm)$/;

/** "handwritten ledgers", "an internal email": a writing, and not one that somebody has just issued. */
function isEvidence(view: SentenceView, { from, to }: Range): boolean {
  const { lower } = view.tokens[to - 1]!;
  if (lower === 'statement' || !wordListsOf('en').documents.has(lower)) return false;
  const verb = view.groups.findLast(({ to: end }) => end <= from);
  return !verb || !ISSUES.test(verb.lemma);
}

const ISSUES =
  /^(?:issue|release|publish|present|post|send|file|submit|share|produce|unveil|write|give|offer|provide|make|deliver|circulate|tweet|show|display|cite|quote|table|lodge)$/;

/** "Calling the plan a farce, the minister said", "Assurant que P, le maire a refusé": whoever the main clause is about. */
function openingGerund(view: SentenceView, group: VerbGroup, depth: number): Subject | null {
  if (group.kind !== 'gerund' || (!view.french && !OPENING.test(group.lemma))) return null;
  const main = mainVerb(view, group);
  const subject = main && main.from > group.to ? subjectOf(view, main, depth + 1) : null;
  return subject && !subject.relative && view.lower(subject.whole.from - 1) === ',' ? subject : null;
}

const OPENING =
  /^(?:call|term|brand|dub|label|describe|denounce|deem|accuse|blame|say|argue|claim|warn|insist|assert|declare|maintain|allege|vow|promise|stress|deny|slam)$/;

/** "Ellen Marsh, from Carrow, who said", "Rosa Mendel, a mother of two, who said": the name that is described. */
function overDescription(view: SentenceView, { from, to }: Range): Range | null {
  const { tokens } = view;
  const placed = /^(?:from|of|at|in|near|de|d'|du|des|à|en)$/.test(view.lower(from - 1));
  const comma = placed ? from - 2 : from - 1;
  if (comma <= view.from || tokens[comma]!.text !== ',') return null;
  // "Ann Doyle, Rosa Mendel, who said": a list of names.
  if (!placed && tokens[to - 1]!.tag === 'name' && tokens[from]!.tag === 'name') return null;
  const name = phraseBefore(view, comma);
  return name && tokens[name.to - 1]!.tag === 'name' && isSubjectLikeName(view, name) ? name : null;
}

/** Two capitals at the end, or a form of address: nobody is told by a place's one name. */
function isSubjectLikeName(view: SentenceView, { from, to }: Range): boolean {
  const before = view.tokens[to - 2];
  return to - from > 1 && before !== undefined && (before.tag === 'name' || HONORIFIC.of(before));
}

/** "A clerk who copied the files, sparking an inquiry that shook the firm, insists": what opens the sentence. */
function overParticiple(view: SentenceView, comma: number): Subject | null {
  const range = phraseFrom(view, view.from);
  if (!range || !/^(?:who|qui)$/.test(view.lower(range.to))) return null;
  for (let i = comma - 1; i > range.to; i--) {
    if (view.lower(i) !== ',') continue;
    if (view.tokens[i + 1]!.tag !== 'gerund') return null;
    return { range, whole: { from: range.from, to: comma }, relative: false };
  }
  return null;
}

/** "Transport minister Mr Omar Said, said": a stray comma behind the name that the sentence opens with. */
function titledBefore(view: SentenceView, group: VerbGroup, comma: number): Subject | null {
  const range = phraseBefore(view, comma);
  if (!range || range.from > view.from + 1 || !isSubjectLikeName(view, range)) return null;
  if (!view.occurrences.some((occurrence) => occurrence.group === group)) return null;
  return { range, whole: { from: range.from, to: comma }, relative: false };
}

/** English: "Friends of hers who met him on the ferry say": the phrase before the relative clause. */
function overRelative(view: SentenceView, { from }: Range): Range | null {
  for (let i = from - 1; i > view.from && from - i < 16; i--) {
    const { lower, text } = view.tokens[i]!;
    if (text === ',' || text === ';' || text === ':' || view.passageAt(i)) return null;
    if (lower !== 'who' && lower !== 'whom' && lower !== 'whose') continue;
    const verb = view.groups.find((group) => group.kind === 'finite' && group.from > i);
    return verb && verb.to <= from ? phraseBefore(view, i) : null;
  }
  return null;
}

/** French: "le gardien accusé par Kevin est": who was accused, not by whom; null where no participle stands before "par". */
function overAgent(view: SentenceView, { from }: Range): Range | null {
  const participle = participleBefore(view, from - 1);
  if (participle < 0) return null;
  const whole = phraseBefore(view, participle);
  if (!whole || isWritten(view, whole)) return null;
  return view.tokens[whole.from - 1]?.tag === 'preposition' && whole.from > view.from ? null : whole;
}

/** "un rapport publié par la Banque": the agent of what is written, whose statement it is. */
function isIssuer(view: SentenceView, { from }: Range): boolean {
  const participle = participleBefore(view, from - 1);
  const whole = participle < 0 ? null : phraseBefore(view, participle);
  return whole !== null && isWritten(view, whole);
}

/** The participle that "par" hangs on ("accusé lundi par", "mis en cause par"), not one of a passive verb; -1 for none. */
function participleBefore(view: SentenceView, par: number): number {
  if (par <= view.from || view.lower(par) !== 'par') return -1;
  let i = par - 1;
  for (let steps = 0; steps < 4 && i > view.from; steps++, i--) {
    const { tag, lower } = view.tokens[i]!;
    if (tag !== 'adverb' && tag !== 'number' && !TIME_WORDS.has(lower) && !/^(?:le|la|ce|en)$/.test(lower))
      break;
  }
  if (view.tokens[i]!.tag === 'noun' && /^(?:en|à|pour)$/.test(view.lower(i - 1))) i -= 2;
  if (i <= view.from) return -1;
  const { tag, lower } = view.tokens[i]!;
  if (tag !== 'participle' && !(tag === 'adjective' && /ée?s?$/.test(lower))) return -1;
  return view.groups.some(({ kind, from, to }) => kind === 'finite' && from <= i && i < to) ? -1 : i;
}

/** "A, déplore Me Roux, mettant en avant B": who says the closing cue, told by name or by a role. */
function closingSubject(view: SentenceView, main: VerbGroup): Range | null {
  const cue = view.occurrences.find(({ group }) => group === main);
  const before = view.tokens[main.from - 1];
  if (!cue || !before || (before.text !== ',' && before.tag !== 'mark')) return null;
  // "Ana Roux, chercheuse, se dit lasse sur le site Aval, notant": no statement before, but the subject.
  if (before.text === ',' && view.tokens[main.from - 2]?.tag !== 'mark' && !hasFiniteBefore(view, main))
    return null;
  const range = subjectAfter(view, cue.end);
  return range && tellsSomebody(view, range) ? range : null;
}

function hasFiniteBefore(view: SentenceView, main: VerbGroup): boolean {
  return view.groups.some(({ kind, to }) => kind === 'finite' && to < main.from);
}

/** "a reçu une lettre l'informant que": what is written tells it, not who got it. */
export function isWritten(view: SentenceView, { from, to }: Range): boolean {
  const noun = view.tokens.slice(from, to).find(({ tag }) => tag === 'noun');
  return noun !== undefined && (wordListsOf('fr').documents.has(noun.lower) || GIVEN.of(noun));
}

/** French: "un élu dont le frère dirige un chantier a reçu": the phrase before the relative clauses that stand between. */
function overFrenchRelatives(view: SentenceView, nearest: Range, group: VerbGroup): Range | null {
  if (!view.hasRelative) return null;
  let found: Range | null = null;
  let end = group.from;
  for (let i = nearest.from - 1; i > view.from && group.from - i < 30; i--) {
    const { lower, text, tag } = view.tokens[i]!;
    if (/^[,;:]$/.test(text) || tag === 'mark' || tag === 'subordinator' || view.passageAt(i)) break;
    if (!FRENCH_RELATIVE.test(lower) || /^(?:que|qu')$/.test(lower)) continue;
    const start = i;
    const verb = view.groups.find(({ kind, from }) => kind === 'finite' && from > start);
    if (!verb || verb.to > end || verb === group) break;
    const before = view.tokens[i - 1]!.tag === 'preposition' ? i - 1 : i;
    const phrase = phraseBefore(view, before);
    if (!phrase) break;
    found = phrase;
    end = phrase.from;
    i = phrase.from;
  }
  return found;
}

/** "X, ministre de Y, a déclaré"; "le ministre, Jean X, a déclaré"; "X, qui revenait de Y, a déclaré". */
function overInsertion(view: SentenceView, group: VerbGroup, comma: number): Subject | null {
  const { tokens } = view;
  let best: Subject | null = null;
  let bare: Subject | null = null;
  let commas = 0;
  let depth = 0;
  const pronoun = overAdverb(view, comma);
  if (pronoun) return pronoun;
  for (let i = comma - 1; i > view.from && comma - i < 60; i--) {
    const { text } = tokens[i]!;
    if (text === ')' || text === ']') depth++;
    if (text === '(' || text === '[') depth--;
    if (depth > 0 || (text !== ',' && !DASH.of(tokens[i]!) && !(view.french && HYPHEN.of(tokens[i]!))))
      continue;
    if (!view.sameLevel(i, comma)) continue;
    commas++;
    const range = phraseBefore(view, i);
    // "The site, run by Ann Doyle, a clerk, said": what is told of the site.
    if (
      !view.french &&
      range &&
      (view.tokens[range.from]!.tag === 'participle' || isAgentive(view, range.from)) &&
      range.from > view.from &&
      view.lower(range.from - 1) === ','
    )
      continue;
    if (range && view.french && bare === null && isBareDescription(view, range)) {
      bare = { range, whole: { from: range.from, to: comma }, relative: false };
      continue;
    }
    if (range && isSubjectLike(view, range)) {
      const insertion = phraseFrom(view, i + 1, comma);
      const described =
        headIsNoun(view, range) && insertion !== null && tokens[insertion.from]!.tag === 'name';
      // "le ministre des Finances, Anton X," is one source in two wordings; "X, ministre," is X.
      best = {
        range: described ? { from: range.from, to: insertion.to } : range,
        whole: { from: range.from, to: comma },
        relative: false,
      };
      break;
    }
    if (commas >= 4) break;
  }
  best ??= bare;
  if (!best) return null;
  // "One nurse, speaking on condition that she not be named because talks go on, said": how she speaks, to the last comma.
  if (!view.french && SPEAKING.test(view.lower(best.range.to + 1)) && view.lower(best.range.to) === ',')
    return best;
  // A finite main verb between subject and comma means that the phrase belongs to another clause.
  let inRelative = view.french && opensRelative(view, best.range.to + 1);
  for (const other of view.groups) {
    if (other.kind !== 'finite' || other.from < best.range.to || other.to > comma || other === group)
      continue;
    // "La mairie, que les riverains accusent de lenteur et dont le toit fuit, a promis": its first verb, and what follows.
    if (inRelative) {
      if (!hasComma(view, best.range.to + 1, other.from)) continue;
      inRelative = false;
    }
    const opener = tokens[other.from - 1];
    // "The report, titled Lost Coasts, says": a participle that was taken for a verb.
    if (!view.french && other.from === best.range.to + 1 && PARTICIPLE.test(view.lower(other.from))) continue;
    const relative =
      opener &&
      // After a preposition it is a noun that was taken for a verb ("on condition of").
      (opener.tag === 'preposition' ||
        /^(?:qui|who|which|that|dont|où|que|whose|où|il|elle|ils|elles)$/.test(opener.lower) ||
        // "Ana Holt, whose side had lost, said"
        (!view.french && view.lower(phraseBefore(view, other.from)?.from ?? -1) === 'whose'));
    if (!relative) return null;
  }
  return best;
}

/** French: "Le second adjoint, aussi chargé des Sports, du Port et des Halles, a dit": between commas, a charge without an article. */
function isBareDescription(view: SentenceView, { from }: Range): boolean {
  const comma = view.tokens[from - 1]?.tag === 'adverb' ? from - 2 : from - 1;
  return comma > view.from && view.lower(comma) === ',' && CHARGED.of(view.tokens[from]!);
}

const CHARGED = formTest(/^(?:chargée?|responsable|vice-présidente?|membre|déléguée?|élue?|nommée?)s?$/);

/** "run by", "led by": a participle that may also be a noun. */
function isAgentive(view: SentenceView, i: number): boolean {
  return PARTICIPLE.test(view.lower(i)) && view.lower(i + 1) === 'by';
}

const SPEAKING = /^(?:speaking|talking)$/;

/** "He, however, said", "She, too, says", "He, for his part, said": a pronoun before a short aside. */
function overAdverb(view: SentenceView, comma: number): Subject | null {
  if (view.french) return null;
  let open = comma - 1;
  while (open > view.from && comma - open < 6 && view.lower(open) !== ',') open--;
  if (view.lower(open) !== ',' || open === comma - 1) return null;
  if (!/^(?:he|she|they|it)$/.test(view.lower(open - 1))) return null;
  const aside = view.tokens
    .slice(open + 1, comma)
    .map(({ lower }) => lower)
    .join(' ');
  if (!ASIDES.test(aside)) return null;
  const range = { from: open - 1, to: open };
  return { range, whole: { from: open - 1, to: comma }, relative: false };
}

const ASIDES =
  /^(?:however|too|also|though|meanwhile|in turn|instead|nevertheless|nonetheless|as well|therefore|likewise|on the other hand|in contrast|by contrast|then|moreover|for (?:his|her|their|its) part|himself|herself|themselves)$/;

/** "qui", "que", "dont", "avec laquelle" stand at a token. */
export function opensRelative(view: SentenceView, i: number): boolean {
  const preposition = view.tokens[i]?.tag === 'preposition' ? 1 : 0;
  return FRENCH_RELATIVE.test(view.lower(i + preposition));
}

const FRENCH_RELATIVE =
  /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|auxquelles|duquel|desquels|desquelles)$/;

function hasComma(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.lower(i) === ',') return true;
  return false;
}

/** "le ministre de la Santé": an office, not yet a name. */
function headIsNoun(view: SentenceView, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const { tag } = view.tokens[i]!;
    if (tag === 'noun') {
      for (let j = i + 1; j < to && !/^(?:de|du|des|d'|of|for|at|in)$/.test(view.lower(j)); j++)
        if (view.tokens[j]!.tag === 'name') return false;
      return true;
    }
    if (tag === 'name') return false;
  }
  return false;
}

function isSubjectLike(view: SentenceView, { from, to }: Range): boolean {
  const { tokens } = view;
  const preceding = tokens[from - 1];
  if (
    from > view.from &&
    preceding &&
    preceding.tag === 'preposition' &&
    !/^(?:que|qu'|after|before|as|since|until)$/.test(preceding.lower) &&
    !(view.french && isIssuer(view, { from, to }))
  )
    return false;
  for (let i = from; i < to; i++)
    if (isContent(tokens[i]!) && !TIME_WORDS.has(tokens[i]!.lower) && tokens[i]!.tag !== 'number')
      return true;
  return false;
}

/** "X a salué l'accord, affirme que": enumerated verbs share their subject. */
function afterComma(view: SentenceView, group: VerbGroup, comma: number, depth: number): Subject | null {
  if (view.french && group.inverted >= 0) return null;
  const previous = previousFinite(view, group, comma);
  if (!previous) return null;
  const next = view.tokens[group.to];
  if (!next || next.tag === 'punctuation') return null;
  return subjectOf(view, previous, depth + 1);
}

function previousFinite(view: SentenceView, group: VerbGroup, before: number): VerbGroup | null {
  let found: VerbGroup | null = null;
  for (const other of view.groups) {
    if (other.to > before || other.from >= group.from) break;
    if (other.kind === 'finite' && (view.sameLevel(other.head, group.head) || isMarkedVerb(view, other))) {
      // The verb of a clause inside what the earlier verb says is not the one coordinated, unless it is the only one.
      const opener = view.tokens[other.from - 1];
      if (found && opener && /^(?:qui|who|which|that|dont|où|il|elle|ils|elles)$/.test(opener.lower))
        continue;
      if (found && (isSubordinate(view, found, other) || isReported(view, found, other, group))) continue;
      found = other;
    }
  }
  return found;
}

/** French: "Ana Roux « condamne » les faits mais refuse": a verb in marks of its own is one of the sentence. */
function isMarkedVerb(view: SentenceView, { kind, from, to }: VerbGroup): boolean {
  if (!view.french || kind !== 'finite') return false;
  return view.tokens[from - 1]?.tag === 'mark' && view.tokens[to]?.tag === 'mark' && from - 1 > view.from;
}

/** "X a dit que Y viendrait et a ajouté": the coordinated verb goes with "a dit" when both are words of saying. */
function isSubordinate(view: SentenceView, main: VerbGroup, other: VerbGroup): boolean {
  // "Jurors heard that Y ran and told officers": who hears a case has no part in what it hears.
  if (!view.french && (main.lemma === 'hear' || (main.lemma === 'tell' && main.passive))) return false;
  if (!view.occurrences.some((occurrence) => occurrence.group === main)) {
    // "issued a statement saying that P and said Q"
    return (
      !view.french &&
      view.occurrences.some(
        ({ group, end }) =>
          group.kind === 'gerund' && group.from > main.to && end < other.from && saysOnly(view, group.from),
      )
    );
  }
  for (let i = main.to; i < other.from; i++)
    if (/^(?:que|qu'|that)$/.test(view.tokens[i]!.lower)) return true;
  return false;
}

/** English "Holt said the ferry was late but added that": who said the clause before, which has a thing for a subject, adds. */
function isReported(view: SentenceView, main: VerbGroup, other: VerbGroup, group: VerbGroup): boolean {
  if (view.french) return false;
  const says = (verb: VerbGroup) => view.occurrences.some((occurrence) => occurrence.group === verb);
  if (!says(main) || !says(group) || says(other)) return false;
  for (let i = main.to; i < other.from; i++)
    if (/^[,;:]$/.test(view.lower(i)) || view.tokens[i]!.tag === 'mark') return false;
  if (group.lemma === 'add') return true;
  const own = phraseBefore(view, other.from);
  const head = own && headNoun(view, own);
  return head !== null && !head.capital && !/s$/.test(head.lower) && !isRoleOrBody('en', head.lower);
}

/** The last noun before a preposition; null where a name or pronoun stands there. */
function headNoun(view: SentenceView, { from, to }: Range) {
  let end = from;
  while (end < to && (end === from || view.tokens[end]!.tag !== 'preposition')) end++;
  const last = view.tokens[end - 1]!;
  return last.tag === 'noun' ? last : null;
}

/** "a statement saying", "a letter warning": the gerund tells what is written. */
function saysOnly(view: SentenceView, gerund: number): boolean {
  return (
    view.tokens[gerund - 1]!.tag === 'noun' &&
    /^(?:saying|warning|stating|claiming|arguing|insisting|announcing|explaining|telling|confirming)$/.test(
      view.lower(gerund),
    )
  );
}

/** Verb that a gerund hangs on: the last finite one before it on the same level, else the next one. */
function mainVerb(view: SentenceView, group: VerbGroup): VerbGroup | null {
  let before: VerbGroup | null = null;
  for (const other of view.groups) {
    if (other.kind !== 'finite' || !view.sameLevel(other.head, group.head)) continue;
    if (other.from >= group.to) {
      if (before) return before;
      // "En affirmant que P, X a surpris": the main clause opens after a comma.
      const own = phraseBefore(view, other.from);
      if (!own || view.lower(own.from - 1) !== ',') continue;
      return other;
    }
    if (!before || !isDependent(view, other)) before = other;
  }
  return before;
}

/**
 * English: "Holt said the bridge is closed, adding that": who said the clause before adds it, unless that clause has a
 * person for a subject and the gerund is one of plain saying ("said the mayor resigned, saying he was tired").
 */
function outerSaying(view: SentenceView, inner: VerbGroup, gerund: VerbGroup): VerbGroup | null {
  if (view.french) return null;
  const outer = view.occurrences.findLast(
    ({ group }) =>
      group.kind === 'finite' &&
      group.to <= inner.from &&
      group !== inner &&
      view.sameLevel(group.head, gerund.head),
  );
  if (!outer) return null;
  for (let i = outer.end; i < inner.from; i++) if (/^[,;:]$/.test(view.tokens[i]!.text)) return null;
  if (!/^(?:say|claim|argue|blame|cite|accuse|call|tell)$/.test(gerund.lemma)) return outer.group;
  const own = phraseBefore(view, inner.from);
  const { tag } = view.tokens[own ? own.to - 1 : inner.from - 1]!;
  return tag === 'name' || /^(?:he|she|they)$/.test(view.lower(inner.from - 1)) ? null : outer.group;
}

function isDependent(view: SentenceView, group: VerbGroup): boolean {
  for (let i = group.from - 1; i >= view.from && group.from - i < 12; i--) {
    const { tag, lower, text } = view.tokens[i]!;
    // "C'est ainsi qu'il a qualifié": the clause of a cleft is the sentence's own.
    if (/^(?:que|qu')$/.test(lower) && /^(?:ainsi|alors|là)$/.test(view.lower(i - 1))) return false;
    const opens = tag === 'subordinator' || RELATIVE.of(view.tokens[i]!);
    if (opens || lower === 'dont' || lower === 'où' || lower === "qu'") return true;
    if (tag === 'verb' || tag === 'auxiliary' || text === ';' || text === ':') return false;
  }
  return false;
}
