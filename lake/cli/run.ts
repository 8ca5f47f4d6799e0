import { AccountProblem } from '../auth/account-problem.ts';
import { DataInUse } from '../auth/data-lock.ts';
import { ServeError } from '../http/serve.ts';
import { readArguments, type CliArguments } from './arguments.ts';
import { backUp, restore } from './backup.ts';
import { check } from './check.ts';
import { OperatorProblem } from './operator-problem.ts';
import { serve } from './serve.ts';
import { exportContent, importContent } from './transfer.ts';
import { UsageError, USAGE } from './usage.ts';
import { runUserCommand } from './users.ts';

/** What a command may use of the process. */
export interface CliContext {
  /** One line for the person at the terminal. */
  print: (line: string) => void;
  /** Aborted on Ctrl-C. */
  signal: AbortSignal;
}

type Command = (options: CliArguments, context: CliContext) => Promise<number>;

const COMMANDS = new Map<string, Command>([
  ['serve', serve],
  ['user', runUserCommand],
  ['export', exportContent],
  ['import', importContent],
  ['backup', backUp],
  ['restore', restore],
  ['check', check],
]);

/** Failures the operator can repair; everything else keeps its stack, because it is a defect. */
function isForOperator(error: unknown): error is Error {
  return [AccountProblem, DataInUse, ServeError, OperatorProblem].some((kind) => error instanceof kind);
}

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 failed, 2 wrong use
 */
export async function runCli(words: string[], context: CliContext): Promise<number> {
  try {
    const options = readArguments(words);
    const [name] = options.words;
    if (options.help || name === undefined) {
      context.print(USAGE);
      return options.help ? 0 : 2;
    }
    const command = COMMANDS.get(name);
    if (!command) throw new UsageError(`Den Befehl „${name}“ gibt es nicht.`);
    return await command(options, context);
  } catch (error) {
    if (error instanceof UsageError) {
      context.print(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!isForOperator(error)) throw error;
    context.print(error.message);
    return 1;
  }
}
