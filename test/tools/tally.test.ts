import { add, jestTally } from '../../tools/tally';

describe('the count of a test run', () => {
  const report = {
    success: true,
    numPassedTests: 3,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  it('takes the numbers of jest', () => {
    expect(jestTally(report)).toEqual({ passed: 3, failed: 0 });
    expect(jestTally({ ...report, success: false, numFailedTests: 2 })).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('counts a test file that could not be loaded', () => {
    expect(jestTally({ ...report, success: false, numRuntimeErrorTestSuites: 1 }).failed).toBe(1);
  });

  it('never hides a run that calls itself no success', () => {
    expect(jestTally({ ...report, success: false }).failed).toBe(1);
  });

  it('sums steps', () => {
    expect(add({ passed: 1, failed: 0 }, { passed: 2, failed: 3 })).toEqual({
      passed: 3,
      failed: 3,
    });
  });
});
