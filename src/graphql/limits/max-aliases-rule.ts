import type { ASTVisitor, ValidationContext } from 'graphql';
import { limitError } from './limit-error.ts';
import { LIMITS } from './limits.ts';

/** Refuses documents with more aliases than the limit: the same field asked a thousand times under other names. */
export function MaxAliasesRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (node.alias) aliases++;
    },
    Document: {
      leave(node) {
        if (aliases > LIMITS.aliases)
          context.reportError(
            limitError(
              `The document has ${aliases} aliases; at most ${LIMITS.aliases} are answered. nodes(ids:) loads many nodes at once.`,
              aliases,
              LIMITS.aliases,
              [node],
            ),
          );
      },
    },
  };
}
