import type { Span } from '../../../model/span.ts';
import { firstIndex } from '../../lib/first-index.ts';

/** Finds which of many spans touch a given one, without looking at all of them. */
export class SpanIndex {
  readonly #order: readonly number[];
  readonly #spans: readonly Span[];
  /** Furthest end among the first i + 1 spans: never falls, so it can be searched. */
  readonly #reach: readonly number[];

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
    this.#order = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start || a - b);
    let reach = -1;
    this.#reach = this.#order.map((index) => (reach = Math.max(reach, spans[index]!.end)));
  }

  /** Positions (in the list given at construction) of the spans that overlap `span`, in order of their start. */
  overlapping(span: Span): number[] {
    const first = firstIndex(this.#reach.length, (index) => this.#reach[index]! > span.start);
    const found: number[] = [];
    for (let i = first; i < this.#order.length; i++) {
      const index = this.#order[i]!;
      const { start, end } = this.#spans[index]!;
      if (start >= span.end) break;
      if (end > span.start) found.push(index);
    }
    return found;
  }
}
