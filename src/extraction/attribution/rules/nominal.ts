import type { Frame } from '../../parts.ts';
import { beforeNewClause, contentEnd, hasFiniteVerb, spansOf } from '../clause/content.ts';
import { isOpener, phraseFrom } from '../clause/noun-phrase.ts';
import type { SentenceView } from '../clause/sentence-view.ts';
import { type Subject, subjectOf } from '../clause/subject.ts';
import type { SentenceRule } from '../rule.ts';

/**
 * Accepts: a noun of saying with its clause, and whose saying it is.
 * Fires on: Elle a la conviction que le pont tient; l'affirmation du maire selon laquelle le pont tient; his claim that the bridge holds.
 * Not on: une information importante; the claim was late.
 */
export const nominal: SentenceRule = {
  id: 'nominal',
  frames(view) {
    const frames: Frame[] = [];
    for (let i = view.from; i < view.to; i++) {
      const token = view.tokens[i]!;
      if (token.tag !== 'noun' || !view.cues.nouns.has(token.lemma)) continue;
      const of = /^(?:de|du|des|d'|of|by|par|from)$/.test(view.lower(i + 1)) ? phraseFrom(view, i + 2) : null;
      const after = of ? of.to : i + 1;
      const light = !of ? (view.french ? lightVerb(view, i) : englishLightVerb(view, i)) : null;
      const clause =
        clauseStart(view.lower(after), view.lower(after + 1), view.french, of !== null || light !== null) ||
        equated(view, after);
      if (clause === 0) continue;
      const start = after + clause;
      const whole = contentEnd(view, start);
      // "Despite his claims that P, the firms put him lower": P ends where the main clause begins.
      const leads = !view.french && LEADING.test(view.lower(view.from)) && i - view.from < LONGEST_LEAD;
      const end = ownClause(view, start, leads ? beforeNewClause(view, start, whole) : whole);
      if (!hasFiniteVerb(view, start, end) || deniesIt(view, start, end)) continue;
      const owner = i > view.from ? view.lower(i - 1) : '';
      const holder =
        owner === "'s"
          ? view.span(Math.max(view.from, nameStart(view.tokens, i - 2, view.from)), i - 1)
          : /^(?:his|her|their|its|son|sa|leur)$/.test(owner)
            ? view.span(i - 1, i)
            : light && light.range.to > light.range.from
              ? view.span(light.range.from, light.range.to)
              : null;
      const sources = of ? [view.span(of.from, of.to)] : holder ? [holder] : [];
      frames.push({
        form: 'nominal',
        cue: { start: token.start, end: token.end },
        lemma: token.lemma,
        sense: /rum/.test(token.lemma)
          ? 'rumour'
          : /^accus|^charge/.test(token.lemma)
            ? 'accuse'
            : /^denial/.test(token.lemma)
              ? 'deny'
              : 'say',
        negated: false,
        conditional: false,
        sources,
        via: [],
        content: spansOf(view, [start, end]),
        sentence: view.index,
        rule: 'nominal',
        confidence: sources.length > 0 ? 0.8 : 0.4,
      });
    }
    return frames;
  },
};

const LEADING =
  /^(?:despite|amid|amidst|after|following|given|on|in|with|without|because|besides|beyond|against|for|contrary|notwithstanding)$/;
const LONGEST_LEAD = 12;

/** "des accusations de fraude qu'il conteste": the clause denies the noun, it is not what the noun says. */
function deniesIt(view: SentenceView, start: number, end: number): boolean {
  return view.occurrences.some(
    ({ group, cues, end: to }) =>
      group.from > start && to === end && !group.passive && cues.some(({ sense }) => sense === 'deny'),
  );
}

/** "a la conviction que", "a émis l'hypothèse que": the subject of the verb holds it. */
function lightVerb(view: SentenceView, noun: number): Subject | null {
  const before = view.tokens[noun - 2];
  if (!before || !/^(?:verb|auxiliary|participle|infinitive)$/.test(before.tag)) return null;
  const group = view.groups.find(
    ({ kind, to }) => kind === 'finite' && to < noun && to >= noun - 2 && isOpener(view.tokens[to]!),
  );
  return group && !group.negated && LIGHT.test(group.lemma) ? subjectOf(view, group) : null;
}

/** "exuded confidence that", "voiced his hope that": the subject of the verb holds it. */
function englishLightVerb(view: SentenceView, noun: number): Subject | null {
  const group = view.groups.find(
    ({ kind, from, to }) => kind === 'finite' && from < noun && to <= noun && to >= noun - 2,
  );
  if (!group || group.negated || group.passive || !ENGLISH_LIGHT.test(group.lemma)) return null;
  for (let i = group.to; i < noun; i++)
    if (!/^(?:determiner|adjective)$/.test(view.tokens[i]!.tag)) return null;
  return subjectOf(view, group);
}

const ENGLISH_LIGHT =
  /^(?:exude|voice|express|hold|share|offer|raise|issue|reiterate|repeat|convey|state|air|echo|maintain|restate|reaffirm|make|give)$/;
const LIGHT =
  /^(?:avoir|garder|exprimer|émettre|donner|avancer|formuler|défendre|partager|réitérer|conserver|évoquer|soutenir|répéter|afficher|confier)$/;

/** Tokens of "selon laquelle", "selon lequel", "que", "that" before the clause; 0 where there is none. */
function clauseStart(first: string, second: string, french: boolean, owned: boolean): number {
  if (french && owned && /^(?:que|qu')$/.test(first)) return 1;
  if (french) return first === 'selon' && /^les?quel/.test(second.replace('laquelle', 'lequel')) ? 2 : 0;
  return first === 'that' ? 1 : 0;
}

/** English: "The contention of A was that P", "A's argument is that P"; 0 elsewhere. */
function equated(view: SentenceView, at: number): number {
  if (view.french || !/^(?:is|was|had|has)$/.test(view.lower(at))) return 0;
  const been = view.lower(at + 1) === 'been' ? 1 : 0;
  return view.lower(at + been + 1) === 'that' ? been + 2 : 0;
}

function nameStart(tokens: readonly { readonly tag: string }[], last: number, floor: number): number {
  let i = last;
  while (i > floor && tokens[i - 1]!.tag === 'name') i--;
  if (tokens[last]!.tag !== 'noun') return i;
  // "the port's harbour master's claim": the whole phrase with its article.
  while (i > floor && /^(?:noun|name|adjective|clitic)$/.test(tokens[i - 1]!.tag)) i--;
  return i > floor && tokens[i - 1]!.tag === 'determiner' ? i - 1 : i;
}

/** "selon laquelle le pont tient ne repose sur rien": a second verb without a link is that of the main clause. */
function ownClause(view: SentenceView, start: number, end: number): number {
  const verbs = view.groups.filter(
    (group) => group.kind === 'finite' && group.from >= start && group.to <= end,
  );
  for (const verb of verbs.slice(1)) {
    const before = view.tokens[verb.from - 1]!;
    if (/^(?:noun|name|adjective|participle|adverb|number)$/.test(before.tag) || before.text === ')') {
      const linked = view.tokens
        .slice(verbs[0]!.to, verb.from)
        .some(
          ({ tag, text }) =>
            tag === 'subordinator' || tag === 'conjunction' || tag === 'pronoun' || text === ',',
        );
      if (!linked) return verb.from;
    }
  }
  return end;
}
