import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import { formTest } from '../../language/form-test.ts';
import type { Edit } from './readable-text.ts';

/** Words that go with a denial and turn with it: who "did not sell to anyone" is said to have sold to someone. */
const POSITIVE: Readonly<Record<string, string>> = {
  any: 'some',
  anyone: 'someone',
  anybody: 'somebody',
  anything: 'something',
  anywhere: 'somewhere',
};
/** "En tout cas", "à tout prix": said of a manner, not of whichever thing. */
const MANNER = formTest(/^(?:cas|prix|moment|instant|heure|coup|façon|manière|vitesse|point|temps)$/);

/**
 * Edits that put the words of a denied statement between two tokens into the positive form the claim has: "any road"
 * some road, "la moindre offre" une offre, "toute fermeture" une fermeture.
 */
export function positiveWords(view: SentenceView, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  for (let i = Math.max(from, view.from); i <= to && i < view.to; i++) {
    const { start, end, lower } = view.tokens[i]!;
    const before = view.tokens[i - 1];
    const next = view.tokens[i + 1];
    // "qui que ce soit", "quoi que ce soit"
    const whoever = view.french && /^qu(?:i|oi)$/.test(lower) && /^qu(?:e|')$/.test(next?.lower ?? '');
    if (whoever && view.lower(i + 2) === 'ce' && view.lower(i + 3) === 'soit')
      edits.push({
        start,
        end: view.tokens[i + 3]!.end,
        text: lower === 'qui' ? "quelqu'un" : 'quelque chose',
      });
    else if (!view.french && lower === 'slightest' && before?.lower === 'the')
      edits.push({ start: before.start, end, text: 'some' });
    else if (view.french && lower === 'moindre' && before && /^l[ea]$/.test(before.lower))
      edits.push({ start: before.start, end, text: before.lower === 'le' ? 'un' : 'une' });
    else if (view.french && lower === 'quelconque' && before && next && /^une?$/.test(before.lower))
      edits.push({ start, end: next.start, text: '' });
    else if (
      view.french &&
      (lower === 'tout' || lower === 'toute') &&
      next?.tag === 'noun' &&
      !MANNER.of(next)
    ) {
      const one = lower === 'tout' ? 'un' : 'une';
      if (before?.lower === 'de') edits.push({ start: before.start, end, text: `d’${one}` });
      else edits.push({ start, end, text: one });
    } else if (!view.french && POSITIVE[lower]) edits.push({ start, end, text: POSITIVE[lower] });
  }
  return edits;
}
