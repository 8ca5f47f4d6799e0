import { writeFileSync } from 'node:fs';

/** The parts of a `@web/test-runner` session this reporter reads. */
interface TestSuite {
  tests: { passed: boolean; skipped?: boolean }[];
  suites: TestSuite[];
}
interface TestSession {
  testResults?: TestSuite;
  errors: unknown[];
  testFile: string;
}

/**
 * A `@web/test-runner` reporter that writes the counts of a run as JSON, in the words of vitest's report, so
 * that both can be added up. A file that fails before its tests run counts as one failure.
 */
export function browserReport({ file }: { file: string }) {
  return {
    onTestRunFinished({ sessions }: { sessions: Iterable<TestSession> }): void {
      const counts = { numPassedTests: 0, numFailedTests: 0 };
      for (const session of sessions) {
        const failedBefore = counts.numFailedTests;
        if (session.testResults) count(session.testResults, counts);
        const ranNothing = !session.testResults || countAll(session.testResults) === 0;
        if ((session.errors.length > 0 || ranNothing) && counts.numFailedTests === failedBefore)
          counts.numFailedTests += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function count(suite: TestSuite, counts: { numPassedTests: number; numFailedTests: number }): void {
  for (const test of suite.tests) {
    if (test.passed) counts.numPassedTests += 1;
    else counts.numFailedTests += 1;
  }
  for (const inner of suite.suites) count(inner, counts);
}

function countAll(suite: TestSuite): number {
  return suite.tests.length + suite.suites.reduce((sum, inner) => sum + countAll(inner), 0);
}
