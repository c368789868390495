// What stands where the code of a page could not be read: the host has gone, or its files have.
import { PageHeader } from '../parts/PageHeader.tsx'

export function PageNotRead() {
  return (
    <>
      <PageHeader above="Nothing is lost" title="This page could not be opened" />
      <p>Afterrun may have been closed. Start it again to go on.</p>
    </>
  )
}
