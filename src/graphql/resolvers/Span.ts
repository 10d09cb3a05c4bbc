import { DixitError } from '../../model/error.ts';
import type { ArticleNode } from '../../model/graph.ts';
import type { Context } from '../context.ts';
import type { SpanResolvers } from '../generated/resolvers.ts';
import { wordsAfter, wordsBefore } from '../lib/words-around.ts';
import { partOf } from '../lists/node-of.ts';
import type { Selected } from '../selection/selected.ts';

const WIDEST = 500;

export const Span: SpanResolvers = {
  async exact(span, _args, context) {
    const text = await textOf(span.articleId, context);
    return text.slice(span.start, span.end);
  },
  async prefix(span, { context: width }, context) {
    const text = await textOf(span.articleId, context);
    return wordsBefore(text, span.start, checkWidth(width));
  },
  async suffix(span, { context: width }, context) {
    const text = await textOf(span.articleId, context);
    return wordsAfter(text, span.end, checkWidth(width));
  },
};

const TEXT: Selected = { wanted: { article: ['text'] }, listed: true, key: 'text' };

async function textOf(articleId: string, context: Context): Promise<string> {
  return (await partOf<ArticleNode>(context, articleId, TEXT)).text;
}

function checkWidth(width: number | null | undefined): number {
  if (width == null) return 32;
  if (width >= 0 && width <= WIDEST) return width;
  throw new DixitError('ARGUMENT_INVALID', `context: ${width} is out of range; ask for 0 to ${WIDEST}.`);
}
