import { wordListsOf } from '../../names/word-lists.ts';
import type { Range } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * French: "Lina Costa préside le collectif des parents qui ont écrit au recteur : « … »". Subject of the main clause,
 * where a relative clause without a comma hangs on that clause's object and tells more than that somebody speaks; null
 * where the main verb only leads in to who is described ("a rencontré un père qui", "c'est lui qui").
 */
export function outsideRelative(
  view: SentenceView,
  group: VerbGroup,
  subject: Subject | null,
): Subject | null {
  if (!view.french || !subject?.relative || view.lower(subject.range.to) === ',') return null;
  const main = view.groups.findLast(
    ({ kind, to }) => kind === 'finite' && to <= subject.range.from && view.sameLevel(to - 1, group.head),
  );
  if (!main || LEADS_IN.test(main.lemma) || /^(?:ce|c'|on|y)$/.test(view.lower(main.from - 1))) return null;
  for (let i = main.to; i < subject.range.from; i++) if (/^[,;:]$/.test(view.lower(i))) return null;
  const outer = subjectOf(view, main);
  return outer && !outer.relative && outer.whole.to <= main.from && isPerson(view, outer.range)
    ? outer
    : null;
}

/** Verbs whose object is the one who then speaks. */
const LEADS_IN =
  /^(?:être|avoir|rencontrer|croiser|recevoir|accueillir|écouter|entendre|citer|interroger|interviewer|appeler|joindre|lire|relayer|publier|voir|rejoindre|retrouver|connaître|trouver|contacter|évoquer|rester|exister|compter|arriver|venir|répondre|rappeler|découvrir|consulter|donner|laisser)$/;

/** A name or a role. */
function isPerson(view: SentenceView, { from, to }: Range): boolean {
  const { roles } = wordListsOf('fr');
  for (let i = from; i < to; i++) {
    const { tag, lower } = view.tokens[i]!;
    if (tag === 'name' || roles.has(lower)) return true;
  }
  return false;
}
