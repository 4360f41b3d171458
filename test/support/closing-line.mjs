/** Ends every test run with one line that a person and a build server read alike. */
export default class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    this.line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    process.once('exit', () => process.stdout.write(`\n${this.line}\n`));
  }
}
