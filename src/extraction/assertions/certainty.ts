import type { Certainty } from '../../model/extraction.ts';
import { formTest } from '../language/form-test.ts';
import { mainVerb } from './is-claim.ts';
import { tokenRange } from './lib/token-range.ts';
import type { AssertionContext, Statement } from './statement.ts';

const HEDGES = formTest(
  /^(?:peut-être|probablement|vraisemblablement|apparemment|prétendument|présumé|présumée|présumés|présumées|supposé|supposée|supposément|éventuellement|allegedly|reportedly|perhaps|maybe|probably|possibly|apparently|purportedly|supposedly|alleged|suspected|likely)$/,
);
const CONDITIONS = formTest(/^(?:si|s'|if|unless|provided|lest)$/);

/**
 * How sure the statement is of itself. HEDGED: the French conditional of rumour ("aurait livré"), "may", "allegedly";
 * CONDITIONAL: tied to an "if"; INTENDED: future, promise, forecast, also the future seen from the past ("a dit qu'il
 * partirait"); else STATED.
 */
export function certaintyOf(context: AssertionContext, { content, frame }: Statement): Certainty {
  const { tokens } = context.analysis;
  const { from } = tokenRange(context.analysis, content[0]!);
  const { to } = tokenRange(context.analysis, content.at(-1)!);
  const first = tokens[from];
  if (!first) return 'STATED';
  const view = context.views.at(first.sentence);
  const main = mainVerb(view, from, to);
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (
      CONDITIONS.of(tokens[i]!) &&
      (lower !== "s'" || /^ils?$/.test(tokens[i + 1]?.lower ?? '')) &&
      !/^(?:comme|savoir|know|even|même|as)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return 'CONDITIONAL';
  }
  if (frame?.sense === 'rumour') return 'HEDGED';
  // "N'exclut pas de fermer le quai": it may be.
  if (frame?.negated && /^(?:exclure|rule)\b/.test(frame.lemma)) return 'HEDGED';
  for (let i = from; i < to; i++) if (HEDGES.of(tokens[i]!)) return 'HEDGED';
  // "Said he'd taken": had, not would.
  if (main?.conditional && view.lower(main.from) === "'d" && view.tokens[main.head]!.tag === 'participle')
    return 'STATED';
  if (main?.conditional) {
    const reported = frame?.form === 'that-clause';
    if (main.modal === 'pouvoir' || main.modal === 'can' || main.modal === 'may') return 'HEDGED';
    // "a dit qu'il partirait" is a future; "a dit qu'il serait parti" is rumour.
    if (reported) return main.perfect ? 'HEDGED' : 'INTENDED';
    return view.french ? 'HEDGED' : 'CONDITIONAL';
  }
  if (!view.french && main?.modal === 'may') return 'HEDGED';
  if (frame && (frame.sense === 'promise' || frame.sense === 'forecast')) return 'INTENDED';
  if (main?.future || main?.modal === 'plan') return 'INTENDED';
  return 'STATED';
}
