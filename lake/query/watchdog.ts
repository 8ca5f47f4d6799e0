/**
 * Stops work that takes too long on this very thread. `node:vm` can end a running function at a time
 * limit, even inside a regular expression; nothing else in JavaScript can.
 */
import vm from 'node:vm';

/** Thrown in place of a result when the limit was reached. */
export class TimeLimitReached extends Error {
  override readonly name = 'TimeLimitReached';
}

const sandbox: { work: () => void } = { work: () => undefined };
const context = vm.createContext(sandbox);
const script = new vm.Script('work()');

/**
 * The result of `work`, or `TimeLimitReached` after `limitMs`. `work` may be cut off at any instruction:
 * it must only read, and keep what it works out in single assignments. Not reentrant.
 */
export function runWithin<Result>(limitMs: number, work: () => Result): Result {
  const results: Result[] = [];
  sandbox.work = () => void results.push(work());
  try {
    script.runInContext(context, { timeout: limitMs });
  } catch (error) {
    throw isTimeout(error) ? new TimeLimitReached(`Stopped after ${limitMs} ms.`) : error;
  } finally {
    sandbox.work = () => undefined;
  }
  for (const result of results) return result;
  throw new Error('The work ended without a result.');
}

function isTimeout(error: unknown): boolean {
  // Made in the sandbox's realm, so it is no instance of our `Error`.
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
