import type { Stance } from '../../model/extraction.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext, Statement } from './statement.ts';

/**
 * DENIES for a verb of denial or a negated main clause; two of them cancel out ("ne nie pas avoir", "dément ne pas").
 */
export function stanceOf(context: AssertionContext, { content, frame }: Statement): Stance {
  let negative = false;
  if (frame && frame.sense === 'deny') negative = !frame.negated;
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
    if (main?.negated) negative = !negative;
  }
  return negative ? 'DENIES' : 'AFFIRMS';
}
