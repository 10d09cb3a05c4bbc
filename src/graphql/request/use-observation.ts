import { type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { currentScope } from './scope.ts';

/** Tells metrics and traces of each operation: its name, its steps, its time, the store calls it took, its errors. */
export function useObservation(metrics: Metrics, log: Log): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onParams({ request, params }) {
      started.set(request, performance.now());
      const scope = currentScope();
      if (scope && params.operationName) scope.operation = params.operationName;
    },
    onParse() {
      return stepDone('graphql.parse');
    },
    onValidate() {
      return stepDone('graphql.validate');
    },
    onExecute({ args }) {
      const scope = currentScope();
      if (!scope) return;
      const operation = getOperationAST(args.document, args.operationName);
      scope.operation = operation?.name?.value ?? null;
      if (operation?.operation === 'mutation') {
        const { kind, id } = scope.principal;
        log('mutation', { requestId: scope.id, caller: `${kind} ${id}`, operation: scope.operation });
      }
      const { span } = scope;
      const step = span?.child('graphql.execute');
      if (!step) return;
      // Store calls of the execution are parts of it.
      scope.span = step;
      return {
        onExecuteDone() {
          step.end();
          scope.span = span;
        },
      };
    },
    onExecutionResult({ request, result }) {
      const scope = currentScope();
      if (!scope || !result || Array.isArray(result) || Symbol.asyncIterator in result) return;
      const errors = (result as { errors?: readonly GraphQLError[] }).errors ?? [];
      for (const { extensions } of errors) {
        const code = typeof extensions?.code === 'string' ? extensions.code : 'GRAPHQL_ERROR';
        scope.errors.push(code);
        metrics.error(code);
      }
      const seconds = (performance.now() - (started.get(request) ?? performance.now())) / 1_000;
      const outcome = errors.length > 0 ? 'error' : 'ok';
      metrics.operation(scope.operation, outcome, seconds, scope.storeCalls);
      scope.span?.set({
        'graphql.operation.name': scope.operation ?? 'anonymous',
        'dixit.store.calls': scope.storeCalls,
        'dixit.errors': scope.errors.join(' '),
      });
    },
  };
}

function stepDone(name: string): (() => void) | undefined {
  const step = currentScope()?.span?.child(name);
  return step && (() => step.end());
}
