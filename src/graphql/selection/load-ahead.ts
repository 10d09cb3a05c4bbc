import { type FieldNode, type GraphQLResolveInfo, isObjectType, valueFromASTUntyped } from 'graphql';
import { kindOfId } from '../../model/id.ts';
import type { Context } from '../context.ts';
import { needsOf } from './needs.ts';
import { fieldsBelow } from './selected.ts';

/** Fields that do more than load. */
const LATER = new Set(['timeline']);

/**
 * Begins to load what is selected of a node that is about to be loaded, as far as that needs no more of it than its id, so that
 * both travel together. The loaders remember it until the fields are resolved. Whatever is wrong with the arguments, or where
 * the id is a form's and the node another, the fields find out when their turn comes.
 */
export function loadAhead(id: string, context: Context, info: GraphQLResolveInfo): void {
  const kind = kindOfId(id);
  const type = kind && info.schema.getType(kind);
  if (!type || !isObjectType(type)) return;
  for (const node of fieldsBelow(info, info.fieldNodes, type)) {
    const name = node.name.value;
    const field = type.getFields()[name];
    if (!field?.resolve || LATER.has(name) || !node.selectionSet || needsOf(kind, name).length > 0) continue;
    const below = { ...info, fieldNodes: [node], returnType: field.type, parentType: type, fieldName: name };
    try {
      Promise.resolve(field.resolve({ id }, argumentsOf(node, info), context, below)).catch(() => {});
    } catch {
      // Told when the field is resolved.
    }
  }
}

function argumentsOf(node: FieldNode, { variableValues }: GraphQLResolveInfo): Record<string, unknown> {
  const variables = ('coerced' in variableValues ? variableValues.coerced : variableValues) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(
    (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
}
