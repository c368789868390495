// A figure that is not known: a dash for the eye, the words for the ear.
export function NotKnown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not known</span>
    </>
  )
}
