/** The page: header with the question box, and the view the address asks for. */
import { header } from './header.ts';
import { interfaceLanguage } from './language/words.ts';
import { fill, h } from './lib/dom.ts';
import { type Route, readRoute } from './route.ts';
import { applyTheme } from './theme.ts';
import { articleView } from './views/article-view.ts';
import { articlesView } from './views/articles-view.ts';
import { askView } from './views/ask-view.ts';
import { claimView } from './views/claim-view.ts';
import { homeView } from './views/home-view.ts';
import { reviewView } from './views/review-view.ts';
import { speakerView } from './views/speaker-view.ts';
import type { View } from './views/view.ts';

const root = document.getElementById('root')!;
let view: View | null = null;
let shown: Route | null = null;

function viewOf(route: Route): View {
  switch (route.page) {
    case 'home':
      return homeView();
    case 'ask':
      return askView(route);
    case 'claim':
      return claimView(route.id);
    case 'speaker':
      return speakerView(route.id);
    case 'articles':
      return articlesView();
    case 'review':
      return reviewView();
    case 'article':
      return articleView(route.id);
  }
}

function show(): void {
  const route = readRoute(location.hash);
  const sameAnswer = shown?.page === 'ask' && route.page === 'ask' && shown.question === route.question;
  view?.leave?.();
  view = viewOf(route);
  document.documentElement.lang = interfaceLanguage();
  document.title = view.title === 'Dixit' ? 'Dixit' : `${view.title} · Dixit`;
  const main = h('main', { id: 'main', tabindex: -1 }, view.element);
  fill(root, header(route, show), main);
  // A new page starts at its top, and a screen reader starts with it; the first page leaves the focus alone.
  if (shown && !sameAnswer) {
    window.scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
  shown = route;
}

applyTheme();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme);
window.addEventListener('hashchange', show);
show();
