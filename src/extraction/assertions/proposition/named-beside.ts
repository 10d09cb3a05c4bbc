import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../../attribution/clause/verb-group.ts';
import type { Edit } from './readable-text.ts';

/** Edits that put the speaker's name beside "je", "nous", "I", "we": "Je [Anne Morel] ai vu", "We [Anne Morel] are leaving". */
export function namedBeside(view: SentenceView, pronoun: number, main: VerbGroup, name: string): Edit[] {
  const { start, end, lower, text } = view.tokens[pronoun]!;
  // A name cannot stand between "j'" and its verb.
  if (lower === "j'") return [{ start, end, text: `${text.charAt(0)}e [${name}] ` }];
  return [{ start: end, end, text: ` [${name}]` }, ...spelledOut(view, pronoun + 1, main)];
}

/** The verb that hangs on a pronoun, written out for a name: "he's leaving" is leaving, "he's been" has been. */
export function spelledOut(view: SentenceView, at: number, main: VerbGroup): Edit[] {
  const token = view.tokens[at];
  if (!token || view.french) return [];
  const { start, end, lower } = token;
  const verb = SHORT[lower] ?? (lower === "'s" ? (hasDone(view, at, main) ? 'has' : 'is') : null);
  if (verb) return [{ start, end, text: ` ${verb}` }];
  if (lower !== "'d") return [];
  const base = view.tokens[main.head]!.lower === main.lemma;
  return [{ start, end, text: base ? ' would' : ' had' }];
}

const SHORT: Readonly<Record<string, string>> = { "'re": 'are', "'m": 'am', "'ve": 'have', "'ll": 'will' };

/** "'s" before a participle of what one has been or done, not of what is done to one ("he's called"). */
function hasDone(view: SentenceView, at: number, main: VerbGroup): boolean {
  for (let i = at + 1; i < Math.min(view.to, at + 4); i++) {
    if (/^(?:been|got|had|become|gone|come|done|made|said|seen|taken|lost|won)$/.test(view.lower(i)))
      return true;
    if (view.tokens[i]!.tag !== 'adverb') break;
  }
  return main.perfect && !main.passive;
}
