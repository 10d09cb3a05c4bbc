import type { Stance } from '../../model/extraction.ts';
import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext, Statement } from './statement.ts';

/**
 * DENIES for a verb of denial or a negated main clause; two of them cancel out ("ne nie pas avoir", "dément ne pas").
 */
export function stanceOf(context: AssertionContext, { content, frame }: Statement): Stance {
  let negative = false;
  if (frame?.sense === 'deny') negative = !frame.negated;
  if (frame?.sense === 'think' && frame.negated) negative = true;
  const { from } = tokenRange(context.analysis, content[0]!);
  const { to } = tokenRange(context.analysis, content.at(-1)!);
  const token = context.analysis.tokens[from];
  if (token) {
    const view = context.views.at(token.sentence);
    const main = view.groups.find(
      (group) =>
        (group.kind === 'finite' || (group.kind === 'infinitive' && frame?.form === 'infinitive')) &&
        group.from >= from &&
        group.to <= to,
    );
    if (main && isNegated(view, main)) negative = !negative;
  }
  return negative ? 'DENIES' : 'AFFIRMS';
}

/** The verb itself, or a subject that is nobody and nothing ("aucun pilote", "nobody", "none of them"). */
export function isNegated(view: SentenceView, group: VerbGroup): boolean {
  if (group.negated) return true;
  for (let i = group.from - 1; i >= view.from && group.from - i < 7; i--) {
    const { lower, tag } = view.tokens[i]!;
    if (NOBODY.test(lower)) return true;
    if (/^(?:punctuation|mark|verb|auxiliary|subordinator|conjunction|participle)$/.test(tag)) return false;
  }
  return false;
}

const NOBODY = /^(?:aucun|aucune|nul|nulle|personne|rien|ni|no|nobody|none|neither|nothing|noone)$/;
