import type { AskQuery } from '../generated/documents.ts';
import { interfaceLanguage, words } from '../language/words.ts';
import { type Child, h } from '../lib/dom.ts';
import { formatDate } from '../lib/format-date.ts';
import { speakerLink } from './links.ts';
import { reasonText } from './reason-text.ts';

/** How the question was understood, so that a misreading is seen at once. */
export function understood(question: AskQuery['ask']['question'], notices: readonly string[]): HTMLElement {
  const text = words();
  const chips: Child[] = [
    chip('intent', text.intents[question.intent]),
    ...question.entities.map(({ role, entity }) =>
      chip('entity', speakerLink(entity), h('small', {}, text.roles[role])),
    ),
    question.predicateClass &&
      chip(
        'predicate',
        h('span', { lang: question.language }, question.predicateVerbs[0] ?? question.predicateClass),
      ),
    ...question.terms.map((term) => chip('term', term)),
    question.stance && chip(`stance ${question.stance.toLowerCase()}`, text.stances[question.stance]),
    question.certainty &&
      text.certainties[question.certainty] &&
      chip('term', text.certainties[question.certainty]),
    period(question.publishedFrom, question.publishedTo),
  ];
  return h(
    'div',
    { class: 'understood' },
    h('p', {}, h('span', { class: 'label' }, text.understoodAs), ' ', chips),
    notices.map((notice) => h('p', { class: 'notice', role: 'note' }, reasonText(notice))),
  );
}

function chip(kind: string, ...content: Child[]): HTMLElement {
  return h('span', { class: `chip ${kind}` }, ...content);
}

function period(from: string | null, to: string | null): Child {
  if (!from && !to) return null;
  const locale = interfaceLanguage();
  const [start, end] = [formatDate(from, locale), formatDate(to, locale)];
  return chip('term', start === end ? start : `${start} – ${end}`);
}
