import type { HomeQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { h } from '../lib/dom.ts';
import { hrefOf } from '../route.ts';

type Claim = HomeQuery['newest']['edges'][number]['node'];
type Held = Pick<HomeQuery, 'people' | 'disputed' | 'newest'>;

/** Longer ones are no examples of how to ask. */
const LONGEST = 90;

/**
 * Questions that this graph can answer: those of the documentation where it speaks of supplies by China, else made of its
 * own claims and people. A claim is asked about in its own language, whichever the page has.
 */
export function exampleQuestions({ people, disputed, newest }: Held): readonly string[] {
  const text = words();
  const open = disputed.edges.map(({ node }) => node);
  if (open.some(({ predicateClass, subject }) => predicateClass === 'supply' && subject?.country === 'CN'))
    return text.examples;
  const claims = [...open, ...newest.edges.map(({ node }) => node)];
  const said = claims.find(isPlain);
  const speaker = people.edges[0]?.node.name;
  const subject = claims.find(({ subject }) => subject && subject.name !== speaker)?.subject?.name;
  return [
    ...(subject ? [text.exampleAbout(subject)] : []),
    ...(said ? [whoSays(said, open.includes(said))] : []),
    ...(speaker ? [text.exampleSaid(speaker)] : []),
  ];
}

const ARTICLE = /^(?:[Ll]['’]|(?:La|Le|Les|Un|Une|Des|The|An?)(?= ))/;

/** One sentence that begins with who does what, in the article's words: nothing put in, nothing in quotation marks. */
function isPlain({ text, subject }: Claim): boolean {
  return (
    text.length <= LONGEST &&
    !/[[\]«»"“”…?!;:]/.test(text) &&
    (ARTICLE.test(text) || (subject !== null && text.startsWith(subject.name)))
  );
}

function whoSays({ text, language }: Claim, disputed: boolean): string {
  const sentence = text.replace(/\.$/, '').replace(ARTICLE, (word) => word.toLowerCase());
  if (language !== 'fr') return `who ${disputed ? 'denies' : 'says'} that ${sentence}?`;
  const that = /^[aeiouyàâéèêëîïôûAEIOUYÀÂÉÈÊËÎÏÔÛ]/.test(sentence) ? 'qu’' : 'que ';
  return `qui ${disputed ? 'dément' : 'dit'} ${that}${sentence} ?`;
}

export function exampleLinks(questions: readonly string[]): HTMLElement {
  return h(
    'p',
    { class: 'examples', hidden: questions.length === 0 },
    h('span', { class: 'label' }, words().examplesLabel),
    questions.map((example) => [
      ' ',
      h('a', { href: hrefOf({ page: 'ask', question: example, tab: 'answer' }) }, example),
    ]),
  );
}

/** Puts them where the examples stand; the first one into the box, unless somebody has written there. */
export function showExamples(questions: readonly string[]): void {
  document.querySelector('.examples')?.replaceWith(exampleLinks(questions));
  const box = document.querySelector<HTMLInputElement>('#question');
  if (box && box.value === words().examples[0]) box.value = questions[0] ?? '';
}
