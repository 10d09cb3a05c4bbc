import {
  type DocumentNode,
  type GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createGraphQLError } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { roleFor } from './required-roles.ts';
import { mayAs, type Role } from './role.ts';

/**
 * Refuses operations that the caller's role does not cover, before anything of them runs: required-roles.ts says what
 * needs which, resolvers know nothing of it. Every field of the root counts, also one that @skip would leave out.
 */
export function useAccess(): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refusal = refuse(args.document, args.operationName ?? undefined, args.contextValue);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = refuse(args.document, args.operationName ?? undefined, args.contextValue);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}

function refuse(
  document: DocumentNode,
  operationName: string | undefined,
  { principal }: Context,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  for (const field of rootFields(document, operation)) {
    const needed = roleFor(operation.operation, field);
    if (!mayAs(principal.role, needed))
      return forbidden(`${operation.operation} { ${field} }`, needed, principal.role);
  }
  return null;
}

/** The refusal of something to somebody who may less. */
function forbidden(what: string, needed: Role, held: Role | null): GraphQLError {
  return createGraphQLError(
    held === null
      ? `${what} needs the role ${needed}; give a key that has it as "Authorization: Bearer KEY".`
      : `${what} needs the role ${needed}; yours is ${held}.`,
    {
      extensions: {
        code: held === null ? 'UNAUTHENTICATED' : 'FORBIDDEN',
        needed,
        http: { status: held === null ? 401 : 403 },
      },
    },
  );
}

/** Names of the fields an operation asks of its root type, through fragments too. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  (function gather(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const definition of document.definitions)
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
            gather(definition.selectionSet);
      }
    }
  })(operation.selectionSet);
  return names;
}
