import { runCli } from './cli/run.ts';

/** The operator's commands; the only file besides `cli/` that talks to the process. */
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());

process.exitCode = await runCli(process.argv.slice(2), {
  print: (line) => console.log(line),
  signal: controller.signal,
});
