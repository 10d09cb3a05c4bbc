import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { limitError } from './limit-error.ts';
import { LIMITS } from './limits.ts';

/**
 * Refuses fields nested deeper than the limit. Fragments are followed once each and remembered, so a document costs
 * time linear in its size however its fragments spread; a cycle is another rule's error and ends here.
 */
export function MaxDepthRule(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, number>();

  function depthOf(set: SelectionSetNode | undefined): number {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        if (selection.name.value.startsWith('__')) continue;
        deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
      } else if (selection.kind === 'InlineFragment') {
        deepest = Math.max(deepest, depthOf(selection.selectionSet));
      } else {
        deepest = Math.max(deepest, depthOfFragment(selection.name.value));
      }
    }
    return deepest;
  }

  function depthOfFragment(name: string): number {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, 0);
    const depth = depthOf(context.getFragment(name)?.selectionSet);
    fragments.set(name, depth);
    return depth;
  }

  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet);
      if (depth > LIMITS.depth)
        context.reportError(
          limitError(
            `The query nests ${depth} fields deep; at most ${LIMITS.depth} are answered. Ask for the rest by id with node(id:).`,
            depth,
            LIMITS.depth,
            [node],
          ),
        );
      return false;
    },
  };
}
