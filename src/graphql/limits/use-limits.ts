import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { currentScope } from '../request/scope.ts';
import { costOf } from './cost.ts';
import { limitError } from './limit-error.ts';
import { LIMITS } from './limits.ts';
import { MaxAliasesRule } from './max-aliases-rule.ts';
import { MaxDepthRule } from './max-depth-rule.ts';
import { nestingOf } from './nesting.ts';

/** Refuses requests over a limit before anything runs: tokens while parsing, depth and aliases in validation, then cost. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseLimited);
    },
    onValidate({ addValidationRule }) {
      addValidationRule(MaxDepthRule);
      addValidationRule(MaxAliasesRule);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const refusal = refuseCost(
        args.schema,
        args.document,
        args.variableValues as Record<string, unknown> | undefined,
        args.operationName ?? undefined,
      );
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}

function parseLimited(source: string | Source): DocumentNode {
  const nesting = nestingOf(typeof source === 'string' ? source : source.body);
  if (nesting > LIMITS.nesting)
    throw limitError(
      `Braces, brackets and parentheses of the document stand ${nesting} deep in one another; at most ${LIMITS.nesting} are read.`,
      nesting,
      LIMITS.nesting,
    );
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Document contains more than'))
      throw limitError(
        `The document has more than ${LIMITS.tokens} tokens; split it into several requests.`,
        LIMITS.tokens + 1,
        LIMITS.tokens,
      );
    throw error;
  }
}

/** The error of an operation that costs too much; null for one that does not. */
export function refuseCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
  operationName: string | undefined,
): GraphQLError | null {
  const cost = costOf(schema, document, variables, operationName);
  const scope = currentScope();
  if (scope) scope.cost = cost;
  if (cost <= LIMITS.cost) return null;
  return limitError(
    `The query may load ${cost} nodes; at most ${LIMITS.cost} are loaded at once. Ask for smaller pages (first:) or fewer levels.`,
    cost,
    LIMITS.cost,
  );
}
