import type { Language } from '../../../model/language.ts';
import { wordListsOf } from '../../names/word-lists.ts';
import type { Range } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/** A phrase with a name, a role, a group of people or a body in it. */
export function tellsSomebody({ analysis, tokens }: SentenceView, { from, to }: Range): boolean {
  return tokens
    .slice(from, to)
    .some(({ tag, lower }) => tag === 'name' || isRoleOrBody(analysis.language, lower));
}

/** A noun for somebody who may speak: a role, a group of people or a body. */
export function isRoleOrBody(language: Language, word: string): boolean {
  const { roles, groups, organizationHeads } = wordListsOf(language);
  return roles.has(word) || groups.has(word) || organizationHeads.has(word);
}
