import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FLAGSHIP_QUERY } from '../flagship.ts';

let page: Promise<Buffer> | undefined;

/**
 * GraphiQL with everything it needs inside, so that it opens without a network; gzipped HTML. The renderer is 9 MB
 * of text: it is loaded and packed when first asked for, never at start.
 */
export function graphiqlPage(): Promise<Buffer> {
  return (page ??= render());
}

async function render(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Dixit GraphQL', defaultQuery: FLAGSHIP_QUERY, favicon: 'data:,' });
  return promisify(gzip)(html);
}
