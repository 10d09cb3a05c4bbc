import { REVOKE } from '../documents.ts';
import type { EntityPageQuery } from '../generated/documents.ts';
import { words } from '../language/words.ts';
import { type Child, fill, h } from '../lib/dom.ts';
import { recall } from '../lib/remember.ts';
import { request } from '../request.ts';
import { failure } from '../views/failure.ts';

type Forms = Extract<NonNullable<EntityPageQuery['node']>, { __typename: 'Person' }>['forms'];

/**
 * Every name that was resolved to this one, and once each the decisions that joined them, to be taken back where they are
 * wrong. What was joined by the same reason in many articles is one line, and is taken back together.
 */
export function nameList(forms: Forms): Child {
  if (forms.length < 2) return null;
  const { names } = words();
  const decisions = new Map<string, { reason: string; by: string; ids: Set<string> }>();
  for (const { id, verdict, reason, by } of forms.flatMap(({ judgements }) => judgements)) {
    if (verdict !== 'SAME') continue;
    const known = decisions.get(`${reason} ${by}`) ?? { reason, by, ids: new Set() };
    known.ids.add(id);
    decisions.set(`${reason} ${by}`, known);
  }
  return h(
    'section',
    { class: 'names' },
    h('h2', {}, names),
    h('p', { dir: 'auto' }, [...new Set(forms.map(({ name }) => name))].join(' · ')),
    h('ul', { class: 'rows' }, [...decisions.values()].map(decision)),
  );
}

function decision({ reason, by, ids }: { reason: string; by: string; ids: Set<string> }): HTMLElement {
  const { undo, undoHelp } = words();
  const status = h('div', { class: 'decision', role: 'status' });
  const button = h('button', { type: 'button', title: undoHelp, 'aria-label': `${undo}: ${reason}` }, undo);
  button.addEventListener('click', () => {
    void takeBack([...ids]).catch((error: unknown) => fill(status, failure(error)));
  });

  async function takeBack(judgements: readonly string[]): Promise<void> {
    for (const judgement of judgements) {
      const { revoke } = await request(REVOKE, { judgement, by: recall('judge') || 'explorer' });
      if (revoke.__typename === 'Refused') return fill(status, revoke.message);
    }
    // Who this is may have changed.
    location.reload();
  }

  return h('li', {}, h('p', { class: 'provenance' }, reason, ' · ', by, ' ', button), status);
}
