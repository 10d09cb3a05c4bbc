import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import { subjectOf } from '../attribution/clause/subject.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { formTest } from '../language/form-test.ts';
import type { Tag } from '../parts.ts';
import { hangs } from './hanging-clause.ts';
import { isToldDuty } from './told-duty.ts';
import { behindAppeal, isAppeal } from './without-appeal.ts';

const COURTESY = formTest(
  /^(?:merci|bravo|félicitations|bonjour|pourvu|puisse|thanks|congratulations|let|please|may)$/,
);
const QUE = formTest(/^(?:que|qu')$/);
const RELATIVE = formTest(/^(?:qui|who|which|dont|où)$/);

/** Verbs in the first person that wish, ask or thank. */
const WISHES =
  /^(?:excuser|espérer|souhaiter|demander|appeler|remercier|féliciter|vouloir|aimer|préférer|prier|exhorter|inviter|regretter|hope|wish|thank|want|ask|urge|pray|love|congratulate|appreciate)$/;
const FEELINGS = formTest(
  /^(?:heureux|heureuse|content|contente|ravi|ravie|triste|fier|fière|fiers|soulagé|soulagée|inquiet|inquiète|inquiets|surpris|surprise|confiant|confiante|impressionné|impressionnée|worried|concerned|surprised|déçu|déçue|ému|émue|désolé|désolée|choqué|choquée|happy|glad|proud|sad|sorry|thrilled|honored|honoured|grateful|excited|delighted)$/,
);

/**
 * True where a clause states something: not a question, an order, a wish, an obligation, thanks or a mere feeling.
 * Pure exclamations have no finite verb and fall out with the fragments.
 */
export function isClaim(view: SentenceView, from: number, to: number, direct = false): boolean {
  const { tokens } = view;
  if (from >= to || isAppeal(view, from, endOfWords(view, from, to))) return false;
  const stated = behindAppeal(view, from, to);
  if (stated > from) return isClaim(view, stated, to, direct);
  let last = to - 1;
  while (last > from && (tokens[last]!.tag === 'mark' || tokens[last]!.text === ')')) last--;
  if (tokens[last]!.text.includes('?')) return false;
  const following = tokens[last + 1];
  if (following && last + 1 < view.to && following.text.startsWith('?')) return false;
  const main = mainVerb(view, from, to);
  if (!main) return false;
  const opener = firstWord(view, from, to);
  if (view.is(opener, COURTESY) || (view.lower(opener - 1) === 'please' && opener > from)) return false;
  // "Si rien ne change", "un niveau que rien ne justifie": nothing that it hangs on is said.
  if (
    direct &&
    hangs(view, from, main) &&
    !view.groups.some((group) => group.kind === 'finite' && group.from >= main.to && group.to <= to)
  )
    return false;
  // "Stop the boats that were sent": no noun stands before an article.
  if (
    !view.french &&
    tokens[opener]!.tag === 'noun' &&
    tokens[opener + 1]?.tag === 'determiner' &&
    view.lower(main.from - 1) === 'that' &&
    tokens[main.from - 1]!.tag === 'pronoun'
  )
    return false;
  // "Don't go in there"
  if (
    view.lower(opener) === 'do' &&
    view.tokens[opener + 1]?.tag === 'negation' &&
    view.tokens[opener + 2]?.tag === 'infinitive' &&
    !secondClause(view, main.to, to)
  )
    return false;
  if (view.french && isOrder(view, opener, main) && !statedBehindOrder(view, main.to, to)) return false;
  // "In these days, let us remember": an adverbial before it.
  for (let i = opener; !view.french && i < Math.min(to, opener + 12); i++)
    if (view.lower(i) === 'let' && /^(?:us|me|'s)$/.test(view.lower(i + 1)) && view.lower(i - 1) === ',')
      return false;
  // "Que la paix revienne": a wish in the subjunctive.
  if (view.french && view.is(opener, QUE) && tokens[opener]!.capital) return false;
  // An imperative opens its clause without a subject.
  if (
    main.from === opener &&
    main.inverted < 0 &&
    subjectOf(view, main) === null &&
    tokens[opener]!.tag === 'verb' &&
    (view.french || !tokens[opener]!.lower.endsWith('s')) &&
    !(!view.french && (opensComparison(view, opener, to) || isNameLikeVerb(view, opener)))
  )
    return false;
  const past = main.perfect || (view.french && view.is(finiteOf(view, main), IMPERFECT));
  // "Il faut partir" asks for it, "il a fallu partir" and "il faut trois ans" tell what is.
  if (view.french && main.lemma === 'falloir' && !past && view.tokens[main.to]?.tag !== 'number')
    return false;
  // "Il doit partir", said by somebody, asks for it; reported, it may as well be a plan.
  const told = view.french && main.modal === 'devoir' && (past || (direct && isToldDuty(view, main, to)));
  if (direct && main.modal === 'devoir' && !main.conditional && !told) return false;
  if (direct && view.french && isWished(view, main)) return false;
  const before = view.lower(main.from - 1);
  if (main.modal === 'devoir' && !told && /^(?:nous|on|vous|tu)$/.test(before)) return false;
  if (/^(?:i|we|je|j'|nous)$/.test(before)) {
    if (main.negated && /^(?:savoir|know)$/.test(main.lemma)) return false;
    if (WISHES.test(main.lemma) && !main.perfect && !main.future) return false;
    if (/^(?:être|be)$/.test(main.lemma) || main.passive) {
      for (let i = main.from; i < Math.min(to, main.to + 6); i++) {
        if (FEELINGS.of(tokens[i]!)) return /^(?:que|qu'|that)$/.test(view.lower(i + 1));
      }
    }
    if (main.modal === 'should' || main.modal === 'must') return false;
  }
  return true;
}

/** "Unite will of course join": an auxiliary behind a word with a capital makes it the subject. */
function isNameLikeVerb(view: SentenceView, opener: number): boolean {
  return (
    view.tokens[opener]!.capital &&
    view.tokens[opener + 1]?.tag === 'auxiliary' &&
    /^(?:will|would|has|had|is|was|can|could|does|did)$/.test(view.lower(opener + 1))
  );
}

/** "N'écoutez pas", "Ne me faites pas dire": the second person or "-ons" without a subject. */
function isOrder(view: SentenceView, opener: number, main: VerbGroup): boolean {
  if (!/^(?:ne|n')$/.test(view.lower(opener))) return false;
  if (!ORDER.of(view.tokens[finiteOf(view, main)]!) || main.inverted >= 0) return false;
  for (let i = opener; i < finiteOf(view, main); i++)
    if (!/^(?:ne|n'|me|m'|nous|vous|le|la|l'|les|lui|leur|en|y|pas)$/.test(view.lower(i))) return false;
  return true;
}

const ORDER = formTest(/(?:ez|ons|^faites|^dites|^soyez|^ayez|^sois|^fais|^dis)$/);

/** A comma, and a clause behind it: "Ne vous inquiétez pas, la digue tient", "Don't get me wrong, we are glad". */
function secondClause(view: SentenceView, from: number, to: number, lastComma = to): boolean {
  for (let i = from; i < Math.min(to, lastComma); i++)
    if (view.lower(i) === ',')
      return view.groups.some(({ kind, from, to: end }) => kind === 'finite' && from > i && end <= to);
  return false;
}

/** "Ne vous inquiétez pas, la digue tient"; not "ne sortez pas, ne montez pas sur le toit". */
function statedBehindOrder(view: SentenceView, from: number, to: number): boolean {
  if (!secondClause(view, from, to)) return false;
  const second = view.groups.find((group) => group.kind === 'finite' && group.from >= from && group.to <= to);
  return !second || view.lower(second.from - 1) !== ',' || !isOrder(view, second.from, second);
}

/** "Compared to older tables, it appears that": a participle leads in to a clause with a verb of its own. */
function opensComparison(view: SentenceView, opener: number, to: number): boolean {
  if (
    !/ed$|^(?:given|seen|faced)$/.test(view.lower(opener)) ||
    view.tokens[opener + 1]?.tag !== 'preposition'
  )
    return false;
  return secondClause(view, opener + 2, to, opener + 14);
}

/** The verb of a group that has person and tense: "devait" of "ne devait pas partir". */
function finiteOf(view: SentenceView, { from, to }: VerbGroup): number {
  for (let i = from; i < to; i++)
    if (view.tokens[i]!.tag === 'verb' || view.tokens[i]!.tag === 'auxiliary') return i;
  return from;
}

const IMPERFECT = formTest(/(?:ais|ait|ions|iez|aient)$/);

/** "Il est temps de", "on se doit de", "l'avenir le dira", "cela m'a plu": wishes, duties and likings, no facts. */
function isWished(view: SentenceView, main: VerbGroup): boolean {
  const link = /^(?:que|qu'|de|d')$/;
  if (main.lemma === 'être' && view.lower(main.from - 1) === 'il') {
    return !main.perfect && WANTED.test(view.lower(main.to)) && link.test(view.lower(main.to + 1));
  }
  if (main.lemma === 'devoir' && main.reflexive) return link.test(view.lower(main.to));
  if (main.lemma === 'dire' && main.future)
    return (
      /^(?:avenir|temps|suite|histoire)$/.test(view.lower(main.from - 1)) && view.lower(main.from) === 'le'
    );
  return PLEASING.test(main.lemma) && /^(?:m'|me|nous)$/.test(view.lower(main.from));
}

const WANTED =
  /^(?:temps|bon|essentiel|indispensable|nécessaire|urgent|souhaitable|primordial|impératif|crucial|capital|vital|hors)$/;
const PLEASING =
  /^(?:plaire|déplaire|réjouir|attrister|émouvoir|enchanter|combler|ravir|réconforter|soulager)$/;

function endOfWords(view: SentenceView, from: number, to: number): number {
  let end = to;
  while (end > from && /^(?:mark|punctuation)$/.test(view.tokens[end - 1]!.tag)) end--;
  return end;
}

function firstWord(view: SentenceView, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (view.tokens[i]!.tag === 'mark' ||
      view.tokens[i]!.tag === 'punctuation' ||
      view.tokens[i]!.tag === 'conjunction' ||
      view.tokens[i]!.tag === 'adverb' ||
      view.tokens[i]!.tag === 'interjection')
  )
    i++;
  return i;
}

/**
 * Finite verb of the main clause: not one of a relative clause, nor of a subordinate clause that goes before ("Si nous
 * partons, la ville dort").
 */
export function mainVerb(view: SentenceView, from: number, to: number): VerbGroup | undefined {
  const range = from * MOST_TOKENS + to;
  const known = view.mainVerbs.get(range);
  if (known || view.mainVerbs.has(range)) return known;
  const found = findMainVerb(view, from, to);
  view.mainVerbs.set(range, found);
  return found;
}

/** More than any article has, so that a range makes one number. */
const MOST_TOKENS = 2 ** 26;

function findMainVerb(view: SentenceView, from: number, to: number): VerbGroup | undefined {
  const finite = view.groups.filter(
    (group) =>
      group.kind === 'finite' &&
      group.from >= from &&
      group.to <= to &&
      !(group.from > from && view.is(group.from - 1, RELATIVE) && view.lower(group.from - 2) !== 'ce'),
  );
  const first =
    finite.find((group) => !isRelative(view, group.from, from) && !isInserted(view, group, finite, from)) ??
    finite[0];
  if (!first || !isSubordinate(view, from, first.from)) return first;
  for (let i = first.to; i < to; i++) {
    if (view.lower(i) !== ',') continue;
    const main = finite.find((group) => group.from > i);
    if (main && !isSubordinate(view, i + 1, main.from)) return main;
  }
  return first;
}

/** "le train que nous n'avons pas pris", "the man they never found": a noun before the pronoun, its subject behind it. */
export function isRelative(view: SentenceView, verb: number, from: number): boolean {
  for (let i = verb - 1; i > from && verb - i < 6; i--) {
    if (RELATES.of(view.tokens[i]!))
      return /^(?:noun|name)$/.test(view.tokens[i - 1]!.tag) && !OF_FACT.test(view.lower(i - 1));
    if (ENDS_CLAUSE.has(view.tokens[i]!.tag)) return false;
  }
  return false;
}

const RELATES = formTest(/^(?:que|qu'|dont|où|whom|whose)$/);
const ENDS_CLAUSE: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'auxiliary',
  'punctuation',
  'mark',
  'infinitive',
  'participle',
  'conjunction',
]);

/** English: "the bridge, built in 1920, was unsafe": a past form between commas, and the verb behind the second. */
function isInserted(
  view: SentenceView,
  { from: at, to }: VerbGroup,
  finite: readonly VerbGroup[],
  from: number,
): boolean {
  if (view.french || at <= from + 1) return false;
  const opener = view.lower(at - 1) === ',' ? at - 1 : at - 2;
  if (view.lower(opener) !== ',' || (opener === at - 2 && view.tokens[at - 1]!.tag !== 'subordinator'))
    return false;
  return finite.some((other) => {
    if (other.from <= to || other.from > to + 20) return false;
    const before = view.tokens[other.from - 1]!.tag === 'adverb' ? other.from - 2 : other.from - 1;
    return view.lower(before) === ',';
  });
}

const OF_FACT = /^(?:fait|idée|preuve|signe|sentiment|impression|doute|fois|jour|moment|année|lieu|endroit)$/;

/** A word that subordinates stands at the clause's start, before its verb. */
function isSubordinate(view: SentenceView, from: number, verb: number): boolean {
  for (let i = from; i < Math.min(verb, from + 5); i++) {
    const { lower, tag } = view.tokens[i]!;
    if (SUBORDINATORS.of(view.tokens[i]!)) return true;
    if (lower === 'que' || lower === "qu'")
      return /^(?:bien|alors|tandis|tant|avant|après|dès|depuis|parce|lors|pour|afin|sans|aussi|maintenant)$/.test(
        view.lower(i - 1),
      );
    if (tag === 'punctuation') return false;
  }
  return false;
}

const SUBORDINATORS = formTest(
  /^(?:si|s'|quand|lorsque|lorsqu'|puisque|puisqu'|comme|quoique|où|if|when|although|though|while|because|since|unless|until|whenever|once|as|after|before)$/,
);
