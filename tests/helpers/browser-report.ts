import { writeFileSync } from 'node:fs';

/** The parts of a `@web/test-runner` session this reporter reads. */
interface TestSuite {
  name: string;
  tests: { name: string; passed: boolean; skipped?: boolean }[];
  suites: TestSuite[];
}
interface TestSession {
  testResults?: TestSuite;
  errors: unknown[];
  testFile: string;
}

/** One test in the words of vitest's report. */
interface AssertionResult {
  fullName: string;
  status: 'passed' | 'failed';
}

/**
 * A `@web/test-runner` reporter that writes a run as JSON, in the words of vitest's report, so that both can be
 * added up. A file that fails before its tests run, or beside them, counts as one failure.
 */
export function browserReport({ file }: { file: string }) {
  return {
    onTestRunFinished({ sessions }: { sessions: Iterable<TestSession> }): void {
      const testResults = [...sessions].map(describeSession);
      const all = testResults.flatMap(({ assertionResults }) => assertionResults);
      const numPassedTests = all.filter(({ status }) => status === 'passed').length;
      writeFileSync(
        file,
        JSON.stringify({ numPassedTests, numFailedTests: all.length - numPassedTests, testResults }),
      );
    },
  };
}

function describeSession({ testResults, errors, testFile }: TestSession) {
  const assertionResults = testResults ? listResults(testResults, []) : [];
  const isFailed = assertionResults.some(({ status }) => status === 'failed');
  if ((errors.length > 0 || assertionResults.length === 0) && !isFailed)
    assertionResults.push({ fullName: 'the file itself', status: 'failed' });
  const status = assertionResults.every((result) => result.status === 'passed') ? 'passed' : 'failed';
  return { name: testFile, status, assertionResults };
}

function listResults(suite: TestSuite, path: string[]): AssertionResult[] {
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map(({ name, passed }): AssertionResult => ({
      fullName: [...here, name].join(' '),
      status: passed ? 'passed' : 'failed',
    })),
    ...suite.suites.flatMap((inner) => listResults(inner, here)),
  ];
}
