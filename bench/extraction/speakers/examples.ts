import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { attributeQuotes } from '../../../src/extraction/quotes/attribute-quotes.ts';
import { apposedPerson } from '../../../src/extraction/quotes/lib/apposed-person.ts';
import { type Attribution, QuoteContext } from '../../../src/extraction/quotes/quote-context.ts';
import { readParts } from '../../../src/extraction/read-parts.ts';
import { questionAt, silentQuestion } from '../../../src/extraction/speakers/choose-speaker.ts';
import { candidatesOf, type Question } from '../../../src/extraction/speakers/features.ts';
import { isLanguage, type Language } from '../../../src/model/language.ts';
import type { Gold } from '../gold.ts';
import { overlap, wordsOf } from '../overlap.ts';
import { sameSource } from '../same-source.ts';

/** One question of whom words stand for, with its right answers. */
export interface Example {
  readonly article: string;
  readonly language: Language;
  /** Form of the words, or "silent". */
  readonly form: string;
  /** For the reader. */
  readonly text: string;
  readonly names: readonly string[];
  readonly wanted: string;
  /** Observations of each candidate. */
  readonly candidates: readonly (readonly string[])[];
  /** Candidate that the rules give; -1 where it is none of them. */
  readonly given: number;
  readonly right: readonly number[];
  /** The rules' answer is right (it may be one that is no candidate: a country). */
  readonly rulesRight: boolean;
}

/** Words two quotations must share, by Jaccard, to be the same one. */
const SAME_WORDS = 0.3;

/** Questions that the quotations of annotated articles (ID.txt with ID.gold.json) pose where nobody is named. */
export async function examplesOf(folder: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    const id = basename(file, '.gold.json');
    const { article } = await articleFromText(readFileSync(join(folder, `${id}.txt`)), { file: `${id}.txt` });
    if (isLanguage(article.language))
      examples.push(...fromArticle(join(folder, id), article.text, article.language, gold));
  }
  return examples;
}

function fromArticle(article: string, text: string, language: Language, gold: Gold): Example[] {
  const { analysis, passages, names, frames } = readParts(text, language);
  const context = new QuoteContext(analysis, passages, frames, names, false);
  analysis.shared.quotes = { frames, context };
  attributeQuotes(analysis, passages, frames, names);
  const asked = new Set<number>();
  const examples: Example[] = [];
  for (const quote of gold.quotes) {
    const wanted = { name: quote.speakerName || quote.speaker, kind: quote.speakerKind };
    if (wanted.kind === 'pronoun') continue;
    const index = passageOf(context, quote.text);
    const attribution = index < 0 ? null : context.attributions[index];
    if (!attribution || attribution.speakers.length > 1) continue;
    const question = questionOf(context, index, attribution);
    if (!question || asked.has(question.span.start)) continue;
    asked.add(question.span.start);
    examples.push(toExample(question, wanted));
  }
  return examples;

  function toExample(question: Question, wanted: { name: string; kind: string }): Example {
    const { given, phrase, span } = question;
    const candidates = candidatesOf(context, context.voices, question);
    const right = candidates.flatMap(({ entity }, index) => {
      if (entity < 0) {
        const told = phrase.form === 'role' || phrase.form === 'noun';
        const own = given?.entity === null ? given.name : told ? text.slice(span.start, span.end) : '';
        return own && wanted.kind === 'anonymous' && sameSource(own, wanted, gold) ? [index] : [];
      }
      if (wanted.kind === 'anonymous' || wanted.kind === 'document') return [];
      const { name, aliases } = names.entities[entity]!;
      return [name, ...aliases].some((form) => sameSource(form, wanted, gold)) ? [index] : [];
    });
    return {
      article,
      language,
      form: phrase.form,
      text: text.slice(span.start, span.end),
      names: candidates.map(({ entity }) => (entity < 0 ? '(words)' : names.entities[entity]!.name)),
      wanted: wanted.name,
      candidates: candidates.map(({ features }) => features),
      given: candidates.findIndex(({ entity }) => entity === (given?.entity ?? -1)),
      right,
      rulesRight: given !== null && sameSource(given.name, wanted, gold),
    };
  }
}

/** The question an attribution answers; null where somebody is named. */
function questionOf(
  context: QuoteContext,
  index: number,
  { cue, speakers, rule }: Attribution,
): Question | null {
  const frame = cue && context.frames.find((each) => each.cue.start === cue.start);
  const source = frame?.sources.length === 1 ? frame.sources[0]! : cue ? speakers[0]?.span : undefined;
  if (!source) return cue ? null : silentQuestion(context.passages[index]!, speakers[0] ?? null, rule);
  if (apposedPerson(context, source)) return null;
  return questionAt(context, source, context.byRules(source));
}

function passageOf(context: QuoteContext, text: string): number {
  const wanted = wordsOf(text);
  let best = -1;
  let most = SAME_WORDS;
  context.passages.forEach((passage, index) => {
    if (!context.attributions[index]) return;
    const shared = overlap(wanted, wordsOf(context.slice(passage.start, passage.end)));
    if (shared <= most) return;
    most = shared;
    best = index;
  });
  return best;
}
