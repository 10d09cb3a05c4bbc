import type { AssertionContext, Statement } from './statement.ts';

/** Words that only say how sure it is, before the clause that is said. */
const SURE = {
  fr: /^["“«\s]*(?:il n['’]y a (?:pas de|aucun) doute(?: sur le fait)? |il ne fait (?:aucun|pas de) doute |nul doute |cela ne fait aucun doute |(?:personne|nul) ne (?:peut|pourra|saurait) (?:nier|contester|ignorer) |(?:on|nous) ne (?:peut|peux|pouvons|saurait|saurions) (?:pas )?(?:nier|contester) )qu(?:e |['’])/iu,
  en: /^["“\s]*(?:there(?:['’]s| is| can be| was) no (?:doubt|denying|question|disputing|mistaking) (?:that )?|(?:no one|nobody) (?:can|could|will|would) (?:deny|doubt|dispute) (?:that )?)/iu,
};
/** Characters that an opener may take. */
const SEEN = 80;

/**
 * Cuts the words that put a statement beyond doubt: their negative is none of what is said.
 * Fires on: There is no doubt that the dam leaks. Personne ne peut nier que les loyers ont monté.
 * Not on: There is no dam.
 */
export function beyondDoubt({ analysis }: AssertionContext, statement: Statement): Statement {
  const [first, ...others] = statement.content;
  if (!first || statement.frame?.form === 'object' || statement.frame?.form === 'infinitive')
    return statement;
  const words = analysis.text.slice(first.start, Math.min(first.end, first.start + SEEN));
  const opener = SURE[analysis.language].exec(words);
  if (!opener || first.start + opener[0].length + 1 >= first.end) return statement;
  return { ...statement, content: [{ start: first.start + opener[0].length, end: first.end }, ...others] };
}
