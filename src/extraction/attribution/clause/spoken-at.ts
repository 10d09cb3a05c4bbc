import { formTest } from '../../language/form-test.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import { isBodyNoun } from './is-body-noun.ts';
import { phraseFrom, type Range, TIME_WORDS } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * French: where "on" speaks, behind the verb: "apprend-on auprès de la mairie", "dit-on chez Nordal", "indique-t-on à la
 * direction"; null where no body stands there ("dit-on à Paris").
 */
export function spokenAt(view: SentenceView, end: number): Range | null {
  if (!view.french) return null;
  let i = end;
  while (i < end + 3 && i < view.to && (view.tokens[i]!.tag === 'adverb' || TIME_WORDS.has(view.lower(i))))
    i++;
  const first = view.lower(i);
  const near = first === 'auprès' ? i + 1 : first === 'du' && view.lower(i + 1) === 'côté' ? i + 2 : -1;
  if (near > 0) return view.is(near, OF) ? phraseFrom(view, near + 1) : null;
  if (first === 'chez') return phraseFrom(view, i + 1);
  if (!view.is(i, AT)) return null;
  const phrase = phraseFrom(view, i + 1);
  return phrase && isBody(view, phrase) ? phrase : null;
}

const OF = formTest(/^(?:de|d'|du|des)$/);
const AT = formTest(/^(?:à|au|aux|dans)$/);
const AROUND =
  /^(?:entourage|cabinet|rangs|milieux|direction|état-major|siège|rédaction|parquet|chancellerie)$/;

/** The phrase has a body for its first noun. */
function isBody({ tokens }: SentenceView, { from, to }: Range): boolean {
  const noun = tokens.slice(from, to).find(({ tag }) => tag === 'noun');
  if (!noun) return false;
  const { lower, lemma } = noun;
  return AROUND.test(lower) || isBodyNoun(lower) || wordListsOf('fr').groups.has(lemma);
}

/** "on", "-t-on": a pronoun that leaves open who speaks. */
export function isSomebody(word: string): boolean {
  return /^(?:-t-|-)?on$/.test(word);
}
