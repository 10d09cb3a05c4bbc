import { currentDeadline } from '../../model/deadline.ts';
import { DixitError } from '../../model/error.ts';
import type { Store } from '../../store/store.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { currentScope } from './scope.ts';

/**
 * The same store, watched: before each call the request under way is asked whether it still has time (one that has
 * none, or whose caller has gone, does no more work), each call is counted and timed, and told to the trace.
 */
export function watchStore(store: Store, metrics: Metrics): Store {
  return watched(store, '', store.backend, metrics);
}

/** An object of the store's methods, and objects of methods (the queue's) within it. */
function watched<T extends object>(object: T, prefix: string, backend: string, metrics: Metrics): T {
  const known = new Map<PropertyKey, unknown>();
  return new Proxy(object, {
    get(target, name) {
      const made = known.get(name);
      if (made) return made;
      const member: unknown = Reflect.get(target, name);
      if (typeof name !== 'string' || (typeof member !== 'function' && !isObject(member))) return member;
      const label = `${prefix}${name}`;
      const watching = isObject(member)
        ? watched(member, `${label}.`, backend, metrics)
        : // Looked up at each call: tests break methods of a store that is in use.
          (...args: unknown[]) =>
            watch(label, backend, metrics, () =>
              Reflect.apply(Reflect.get(target, name) as (...args: unknown[]) => unknown, target, args),
            );
      known.set(name, watching);
      return watching;
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

async function watch(name: string, backend: string, metrics: Metrics, call: () => unknown): Promise<unknown> {
  const deadline = currentDeadline();
  deadline?.check();
  const scope = currentScope();
  if (scope) scope.storeCalls++;
  // What is written is written: from here on the request is answered, however long it takes.
  if (name === 'write') deadline?.off();
  const span = scope?.span?.child(`store ${name}`, {
    'db.system.name': backend,
    'db.operation.name': name,
  });
  const started = performance.now();
  let failure: unknown;
  try {
    return await call();
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    const outcome = failure instanceof DixitError ? failure.code : failure ? 'UNEXPECTED' : 'ok';
    metrics.storeCall(name, outcome, performance.now() - started);
    span?.end(failure);
  }
}
