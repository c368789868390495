// Why a form as a whole was not taken, where no single field is meant.
import { Problem } from '../../parts/Field.tsx'

export function FormProblem({ problem }: { problem: string | undefined }) {
  return (
    problem !== undefined && (
      <div className="field-wide">
        <Problem>{problem}</Problem>
      </div>
    )
  )
}
