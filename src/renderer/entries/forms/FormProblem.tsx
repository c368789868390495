// Why a form as a whole was not taken, where no single field is meant.
export function FormProblem({ problem }: { problem: string | undefined }) {
  if (problem === undefined) return null
  return (
    <p className="field-problem" role="alert">
      {problem}
    </p>
  )
}
