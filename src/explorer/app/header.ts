import { interfaceLanguage, switchLanguage, words } from './language/words.ts';
import { h } from './lib/dom.ts';
import { exampleLinks } from './parts/example-questions.ts';
import { hrefOf, type Route } from './route.ts';
import { switchTheme } from './theme.ts';

/** Name, question box, examples, and the two switches. */
export function header(route: Route, redraw: () => void): HTMLElement {
  const text = words();
  const question = route.page === 'ask' ? route.question : '';
  const input = h('input', {
    id: 'question',
    type: 'search',
    name: 'q',
    value: question || (route.page === 'home' ? text.examples[0] : ''),
    maxlength: 500,
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
  });
  return h(
    'header',
    { class: route.page === 'home' ? 'top large' : 'top' },
    h('a', { class: 'skip', href: '#main', click: skip }, text.skip),
    h(
      'div',
      { class: 'bar' },
      h(
        'a',
        { class: 'name', href: hrefOf({ page: 'home' }), 'aria-label': `Dixit, ${text.home}` },
        '« … », ',
        h('em', {}, 'dixit'),
      ),
      h(
        'nav',
        { 'aria-label': text.theme },
        h('a', { href: '/graphql' }, text.graphql),
        h(
          'button',
          {
            type: 'button',
            click: () => {
              switchLanguage();
              redraw();
            },
            lang: interfaceLanguage() === 'en' ? 'fr' : 'en',
            title: text.languageHelp,
          },
          text.language,
        ),
        h('button', { type: 'button', click: switchTheme, title: text.theme, 'aria-label': text.theme }, '◐'),
      ),
    ),
    route.page === 'home' && h('h1', { class: 'tagline' }, text.tagline),
    h(
      'form',
      {
        role: 'search',
        submit: (event) => {
          event.preventDefault();
          const asked = input.value.trim();
          if (asked) location.hash = hrefOf({ page: 'ask', question: asked, tab: 'answer' });
        },
      },
      h('label', { for: 'question' }, text.questionLabel),
      h('div', { class: 'field' }, input, h('button', { type: 'submit' }, text.ask)),
    ),
    route.page === 'home' && exampleLinks(text.examples),
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
