import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Search } from '../../search/search.ts';
import { currentScope } from '../request/scope.ts';

/** Marks answers that may be kept: of queries that were run whole, without an error. */
export function useKept(): Plugin {
  return {
    onExecute({ args }) {
      const scope = currentScope();
      if (scope) scope.keep = getOperationAST(args.document, args.operationName)?.operation === 'query';
    },
    onExecutionResult({ result }) {
      const scope = currentScope();
      if (scope && (!result || Array.isArray(result) || 'errors' in result)) scope.keep = false;
    },
  };
}

/** The same search; an answer that it had a part in is not kept. */
export function unkept(search: Search): Search {
  return {
    ask(...args) {
      const scope = currentScope();
      if (scope) scope.keep = false;
      return search.ask(...args);
    },
  };
}
