import type { Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import { FIRST_PERSON } from '../opinion.ts';
import type { AssertionContext, Statement } from '../statement.ts';
import { nameWithArticle } from './name-with-article.ts';
import { namedBeside, spelledOut } from './named-beside.ts';
import { pronounIn } from './pronoun-in.ts';
import type { Edit } from './readable-text.ts';
import { type Role, roleOf } from './role-of.ts';

const PRONOUN = /^(?:il|elle|ils|elles|he|she|they|it|celui-ci|celle-ci|ceux-ci|celles-ci)$/;

/** Subject of the clause; a pronoun is resolved, also in the readable text. */
export function subjectRole(
  context: AssertionContext,
  statement: Statement,
  view: SentenceView,
  range: Range,
  main: VerbGroup,
  edits: Edit[],
): Role {
  const first = view.tokens[range.from]!;
  if (range.to - range.from === 1 && FIRST_PERSON.of(first)) {
    const { name, entity } = statement.speaker;
    edits.push(...namedBeside(view, range.from, main, name));
    return { words: name, entity };
  }
  if (range.to - range.from === 1 && PRONOUN.test(first.lower)) {
    const source = pronounIn(context, statement, view, range.from, main);
    if (source) {
      const { start, end } = first;
      edits.push({ start, end, text: nameWithArticle(context, source) }, ...spelledOut(view, range.to, main));
      return { words: source.name, entity: source.entity };
    }
    return { words: '', entity: null };
  }
  return roleOf(context, view, range);
}

/** Whom a pronoun that keeps its place most likely stands for: not said in the text, but the claim is about them. */
export function probably(
  context: AssertionContext,
  { speaker }: Statement,
  view: SentenceView,
  { from, to }: Range,
) {
  const { start, end, lower } = view.tokens[from]!;
  if (to - from !== 1 || !PRONOUN.test(lower)) return null;
  const entity = context.names.sourceAt({ start, end })?.entity ?? null;
  return entity === speaker.entity ? null : entity;
}
