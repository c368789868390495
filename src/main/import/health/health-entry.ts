// Which file of a zip is the export of Apple Health, whatever language it is named in, and where it lies.

/** A zip on the disk and the name of the entry in it. */
export type HealthPlace = { path: string; entryName: string }

/** Beside it lies the same in a clinical form. */
export function isHealthExport(fileName: string): boolean {
  return /^apple_health_export\/[^/]+\.xml$/i.test(fileName) && !/_cda\.xml$/i.test(fileName)
}

/** The tracks of workouts that the export tells itself. */
export const healthRoute = /^apple_health_export\/workout-routes\//i
