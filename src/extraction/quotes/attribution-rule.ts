import type { Attribution, QuoteContext } from './quote-context.ts';

/** Finds who said one passage, or null where the rule has nothing to say. */
export interface AttributionRule {
  /** Path of the file under rules/, without its ending. */
  readonly id: string;
  attribute(index: number, context: QuoteContext): Attribution | null;
}
