import { formTest } from '../../language/form-test.ts';
import { phraseFrom, type Range } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

const BY = formTest(/^(?:par|by)$/);

/** "par la mairie", "by the mayor" among the tokens [from, to), before another verb: who does what a passive tells. */
export function agentAfter(view: SentenceView, from: number, to: number, end = view.to): Range | null {
  for (let i = from; i < to; i++) {
    if (view.is(i, BY)) return phraseFrom(view, i + 1, end);
    const { tag } = view.tokens[i]!;
    if (tag === 'verb' || tag === 'auxiliary') return null;
  }
  return null;
}
