/** A store's view for resolution that counts what is read through it. */
import { kindOfId } from '../../src/model/id.ts';
import type { ResolutionView } from '../../src/resolution/resolver.ts';
import type { Store } from '../../src/store/store.ts';

export interface CountedView {
  readonly view: ResolutionView;
  /** Calls, and rows by kind, so far. */
  readonly reads: Record<string, number>;
  /** Per kind of claim key: keys asked for, rows that came back for them, and the longest lists. */
  readonly keyRows: () => Promise<string[]>;
}

/** Keys whose lists are kept for `keyRows`. */
const LONGEST = 12;

export function countedView(store: Store): CountedView {
  const reads: Record<string, number> = {
    calls: 0,
    'claim rows': 0,
    'entity rows': 0,
    'article rows': 0,
    'judgement rows': 0,
    'other rows': 0,
  };
  const asked = new Set<string>();
  const count = <T>(kind: string, rows: readonly T[]): void => {
    reads.calls!++;
    reads[`${kind} rows`]! += rows.length;
  };
  const view: ResolutionView = {
    async findEntityForms(by) {
      const rows = await store.findEntityForms(by);
      count('entity', rows);
      return rows;
    },
    async findClaimForms(by) {
      for (const key of by.keys ?? []) if (asked.size < 200_000) asked.add(key);
      const rows = await store.findClaimForms(by);
      count('claim', rows);
      return rows;
    },
    async findJudgements(touching, options) {
      const rows = await store.findJudgements(touching, options);
      count('judgement', rows);
      return rows;
    },
    async findNearArticles(signature) {
      const rows = await store.findNearArticles(signature);
      count('article', rows);
      return rows;
    },
    async findArticleByUrl(url) {
      const row = await store.findArticleByUrl(url);
      count('article', row ? [row] : []);
      return row;
    },
    async findNodes(ids) {
      const rows = await store.findNodes(ids);
      count(ids.every((id) => kindOfId(id) === 'Article') ? 'article' : 'other', rows.filter(Boolean));
      return rows;
    },
    async findOriginArticles(ids) {
      const rows = await store.findOriginArticles(ids);
      count('article', rows);
      return rows;
    },
  };
  const keyRows = async () => {
    const lists: { key: string; length: number }[] = [];
    for (const key of asked)
      lists.push({ key, length: (await store.findClaimForms({ keys: [key] })).length });
    const kinds = Map.groupBy(lists, ({ key }) => key.slice(0, 2));
    return [...kinds].map(([kind, list]) => {
      const longest = list.sort((a, b) => b.length - a.length).slice(0, LONGEST);
      const sum = list.reduce((total, { length }) => total + length, 0);
      return `${kind} ${list.length} keys, ${sum} rows; longest: ${longest.map(({ key, length }) => `${length} ${key}`).join('  ')}`;
    });
  };
  return { view, reads, keyRows };
}
