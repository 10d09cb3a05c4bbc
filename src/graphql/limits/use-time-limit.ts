import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Deadline } from '../../model/deadline.ts';
import { currentScope } from '../request/scope.ts';

/**
 * Stops queries that take too long: the answer is one error, whatever of it was ready, and the store is asked no more
 * (request/watch-store.ts). A mutation is stopped by the store too, but only until it begins to write; its answer is
 * waited for, so that nobody is told of a failure that is none. Subscriptions last as long as they are wanted.
 */
export function useTimeLimit(): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const scope = currentScope();
      if (!scope || getOperationAST(args.document, args.operationName)?.operation === 'mutation') return;
      const { deadline } = scope;
      setExecuteFn(async (given) => {
        const result = await Promise.race([executeFn(given), timeOver(deadline)]);
        return deadline.over ? tooLong(deadline, scope.cost) : result;
      });
    },
    onSubscribe() {
      currentScope()?.deadline.off();
    },
  };
}

function timeOver({ signal }: Deadline): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function tooLong({ elapsed, limit, signal }: Deadline, cost: number | null): ExecutionResult {
  const { code, message } = signal.reason as { code: string; message: string };
  return {
    errors: [
      new GraphQLError(message, {
        extensions: {
          code,
          found: Math.round(elapsed),
          limit,
          cost,
          http: { spec: true, status: 504 },
        },
      }),
    ],
  };
}
