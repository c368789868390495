// The mark: a timer ring around a soreness curve that is also an A.
export function Mark() {
  return (
    <svg className="mark" viewBox="84 84 344 344" aria-hidden="true">
      <circle cx="256" cy="256" r="158" fill="none" stroke="var(--line)" strokeWidth="34" />
      <path
        d="M256 98a158 158 0 0 1 137 237"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="38"
        strokeLinecap="round"
      />
      <path
        d="M160 318c34 0 32-128 66-128 44 0 32 128 126 128"
        fill="none"
        stroke="var(--ember)"
        strokeWidth="30"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
