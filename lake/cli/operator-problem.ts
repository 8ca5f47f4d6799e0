/** Something the operator can repair; the message is German and says how. */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem';
}
