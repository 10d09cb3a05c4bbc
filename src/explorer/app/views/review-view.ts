import { JUDGE, REVIEW_PAGE, REVOKE } from '../documents.ts';
import type { ReviewPageQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { type Child, fill, h } from '../lib/dom.ts';
import { recall, remember } from '../lib/remember.ts';
import { pagedList } from '../parts/paged-list.ts';
import { reasonText } from '../parts/reason-text.ts';
import { reviewSide } from '../parts/review-side.ts';
import { request } from '../request.ts';
import { failure } from './failure.ts';
import type { View } from './view.ts';

type Open = ReviewPageQuery['judgements']['edges'][number]['node'];

/** Pairs that the rules could not tell same or different: side by side, for a person to decide. */
export function reviewView(): View {
  const text = words();
  const body = h(
    'article',
    { class: 'person review', 'aria-busy': true },
    h('p', { role: 'status' }, text.loading),
  );
  const name = h('input', {
    id: 'judge-name',
    value: recall('judge') ?? '',
    maxlength: 100,
    autocomplete: 'name',
    change: () => remember('judge', name.value.trim()),
  });
  const by = () => name.value.trim() || 'explorer';
  void page(null)
    .then((first) =>
      fill(
        body,
        h('h1', {}, text.review),
        h('p', { class: 'quiet' }, first.edges.length === 0 ? text.reviewDone : text.reviewHelp),
        first.edges.length > 0 && [
          h('p', { class: 'judge' }, h('label', { for: 'judge-name' }, text.yourName), ' ', name),
          pagedList(null, first, (open) => row(open, by), page),
        ],
      ),
    )
    .catch((error: unknown) => fill(body, failure(error)))
    .finally(() => body.removeAttribute('aria-busy'));
  return { title: text.review, element: body };
}

/** A page of pairs that are still two: other decisions may have made one of them meanwhile. */
async function page(after: string | null): Promise<ReviewPageQuery['judgements']> {
  for (let from = after; ; ) {
    const { edges, pageInfo } = (await request(REVIEW_PAGE, { after: from })).judgements;
    const open = edges.filter(({ node: { left, right } }) => !left || left.id !== right?.id);
    if (open.length > 0 || !pageInfo.hasNextPage) return { edges: open, pageInfo };
    from = pageInfo.endCursor;
  }
}

function row({ id, reason: found, left, right }: Open, by: () => string): HTMLElement {
  const text = words();
  const status = h('div', { class: 'decision', role: 'status' });
  const reason = h('input', { id: `why-${id}`, maxlength: 300, placeholder: text.whyPlaceholder });
  const item = h('li', {});

  async function judge(verdict: 'SAME' | 'DIFFERENT'): Promise<void> {
    if (!left || !right) return;
    const given = { left: left.id, right: right.id, verdict, by: by() };
    const { judge: result } = await request(JUDGE, { ...given, reason: reason.value.trim() || 'reviewed' });
    if (result.__typename === 'Refused') return say(result.message);
    const { judgement } = result;
    fill(item, pair(left, right), status);
    say(
      verdict === 'SAME' ? text.judgedSame : text.judgedDifferent,
      ' ',
      button(text.undo, () => undo(judgement.id)),
    );
    status.querySelector('button')?.focus();
  }

  async function undo(judgement: string): Promise<void> {
    const { revoke } = await request(REVOKE, { judgement, by: by() });
    if (revoke.__typename === 'Refused') return say(revoke.message);
    open();
    say(text.undone);
    item.querySelector<HTMLElement>('.decide button')?.focus();
  }

  const button = (label: string, act: () => Promise<void>) =>
    h('button', { type: 'button', click: () => void act().catch((error) => say(failure(error))) }, label);
  const say = (...what: readonly Child[]) => fill(status, ...what);

  function open(): void {
    fill(
      item,
      pair(left, right),
      h('p', { class: 'provenance' }, reasonText(found)),
      h(
        'p',
        { class: 'decide' },
        button(text.same, () => judge('SAME')),
        ' ',
        button(text.different, () => judge('DIFFERENT')),
        ' ',
        h('label', { class: 'unseen', for: `why-${id}` }, text.whyPlaceholder),
        reason,
      ),
      status,
    );
  }

  open();
  return item;
}

function pair(left: Open['left'], right: Open['right']): HTMLElement {
  return h('div', { class: 'pair' }, reviewSide(left), reviewSide(right));
}
