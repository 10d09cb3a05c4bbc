import { type ASTNode, GraphQLError } from 'graphql';
import { REFUSED } from '../http/mask-error.ts';

/** A request over a limit, refused before anything ran. */
export function limitError(message: string, found: number, limit: number, nodes?: readonly ASTNode[]) {
  return new GraphQLError(message, {
    nodes,
    extensions: { code: 'LIMIT_EXCEEDED', found, limit, ...REFUSED },
  });
}
