import type { Proposition, Stance } from '../../../model/extraction.ts';
import { predicateClassOfNoun, predicateClassOfVerb } from '../../../model/predicates.ts';
import type { Span } from '../../../model/span.ts';
import { agentAfter } from '../../attribution/clause/agent-after.ts';
import type { Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { subjectOf } from '../../attribution/clause/subject.ts';
import type { Frame } from '../../parts.ts';
import { hangs } from '../hanging-clause.ts';
import { mainVerb } from '../is-claim.ts';
import { tokenRange } from '../lib/token-range.ts';
import { opinionIn } from '../opinion.ts';
import { isNegated } from '../stance.ts';
import type { AssertionContext, Statement } from '../statement.ts';
import { accusation } from './accusation.ts';
import { called } from './called.ts';
import { complementOf, firstPhrase, headNoun, objectAfter } from './clause-phrases.ts';
import { dateIn } from './date-in.ts';
import { deniedWords } from './denied-words.ts';
import { figuresIn } from './figures-in.ts';
import { indicativeOf } from './indicative-of.ts';
import { infinitiveLead } from './infinitive-lead.ts';
import { isMany } from './is-many.ts';
import { nameWithArticle } from './name-with-article.ts';
import { occasionOfSaying } from './occasion-of-saying.ts';
import { positiveWords } from './positive-words.ts';
import { type Edit, readableText } from './readable-text.ts';
import { NOBODY, type Role, roleOf } from './role-of.ts';
import { probably, subjectRole } from './subject-role.ts';
import { withoutNegation } from './without-negation.ts';
import { withoutNobody } from './without-nobody.ts';

/** Verbs that leave the meaning to their noun: "procéder à des tirs", "carry out an attack". */
const LIGHT =
  /^(?:faire|mener|effectuer|procéder|réaliser|apporter|donner|avoir|être|obtenir|connaître|subir|make|do|carry|conduct|take|have|be|give|get|hold|undergo|see|tenir)$/;

/** Tokens between a passive and who does it. */
const FARTHEST_AGENT = 14;

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
    const agent = main.passive
      ? agentAfter(view, main.to, Math.min(end, main.to + FARTHEST_AGENT), end)
      : null;
    if (main.passive) {
      object = grammatical;
      if (agent) subject = roleOf(context, view, agent);
    } else {
      subject = grammatical;
      if (complement) object = roleOf(context, view, complement);
    }
    if (!predicateClass || LIGHT.test(predicate)) {
      // "Est en grève" tells an act by its noun; "était une belle rencontre", "est prêt" tell what something is.
      const being = /^(?:être|be)$/.test(predicate) && !isLed(view, complement);
      const noun = complement && !being ? headNoun(view, complement) : null;
      predicateClass = (noun && predicateClassOfNoun(noun, analysis.language)) ?? predicateClass;
    }
    if (isNegated(view, main) && !hangs(view, from, main))
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
    ({ subject, predicate, predicateClass, object } = accusation(
      context,
      view,
      frame.lemma,
      from,
      end,
      edits,
    ));
  } else {
    const named = nominal && frame ? called(view, from, content.at(-1)!, frame.lemma) : null;
    if (named) {
      lead = named.lead;
      edits.push(...named.edits);
    }
    if (frame?.rule === 'self-description') {
      lead = `${nameWithArticle(context, statement.speaker)} ${isMany(view, statement.speaker, frame) ? 'sont' : 'est'} `;
    } else if (nominal && frame) edits.push(...withoutLink(view, frame, content[0]!));
    const phrase = firstPhrase(view, from, end);
    const noun = phrase && headNoun(view, phrase);
    predicateClass = noun ? predicateClassOfNoun(noun, analysis.language) : null;
    if (predicateClass) {
      predicate = noun ?? '';
      subject = { words: statement.speaker.name, entity: statement.speaker.entity };
      object = phrase ? complementOf(context, view, phrase) : NOBODY;
    } else if (phrase) object = roleOf(context, view, phrase);
  }
  const denies = stance === 'DENIES';
  if (denies) edits.push(...positiveWords(view, from, end));
  const negated = main && !infinitive && isNegated(view, main) && !hangs(view, from, main);
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

const TAKES_DE =
  /(?:^|\s|')(?:féliciter|réjouir|inquiéter|plaindre|indigner|alarmer|étonner|émouvoir|offusquer|vanter|targuer|prévaloir|souvenir|méfier)$/;

/** "S'est félicité du départ": the link is the verb's, the article the noun's: "Le départ". */
function withoutLink(view: SentenceView, { lemma }: Frame, { start, end }: Span): Edit[] {
  const { text } = view.analysis;
  if (!TAKES_DE.test(lemma)) return [];
  const link = /^(?:du|des|de la|de l['’])(?=[\s"“«\p{L}])/iu.exec(text.slice(start, end))?.[0];
  if (!link) return [];
  const article = /^du$/i.test(link) ? 'le' : /^des$/i.test(link) ? 'les' : link.slice(3);
  return [{ start, end: start + link.length, text: article }];
}

function dateOf({ analysis }: AssertionContext, content: readonly Span[]): string | null {
  for (const span of content) {
    const { from, to } = tokenRange(analysis, span);
    const date = dateIn(analysis.tokens, from, to);
    if (date) return date;
  }
  return null;
}

function isLed(view: SentenceView, phrase: Range | null): boolean {
  return phrase !== null && /^(?:en|sous|à|au|in|under|at|on)$/.test(view.lower(phrase.from - 1));
}
