/** Addresses of the page, kept after the #, so that any file server could serve it. */
export type Route =
  | { readonly page: 'home' | 'articles' | 'review' }
  | { readonly page: 'ask'; readonly question: string; readonly tab: 'answer' | 'graph' }
  | { readonly page: 'speaker' | 'claim' | 'article'; readonly id: string };

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [page, id] = path.split('/', 2);
  if (page === 'ask') {
    const given = new URLSearchParams(query);
    const question = given.get('q')?.trim();
    // Nothing was asked.
    if (!question) return { page: 'home' };
    return {
      page: 'ask',
      question,
      tab: given.get('tab') === 'graph' ? 'graph' : 'answer',
    };
  }
  if (page === 'articles' || page === 'review') return { page };
  if (id && (page === 'speaker' || page === 'claim' || page === 'article')) return { page, id: decode(id) };
  return { page: 'home' };
}

/** A broken escape stands for itself: the server then says that it is no id. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function hrefOf(route: Route): string {
  if (route.page === 'home') return '#/';
  if (route.page === 'ask') {
    const given = new URLSearchParams({ q: route.question, ...(route.tab === 'graph' && { tab: 'graph' }) });
    return `#/ask?${given}`;
  }
  if (!('id' in route)) return `#/${route.page}`;
  return `#/${route.page}/${encodeURIComponent(route.id)}`;
}
