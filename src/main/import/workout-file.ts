// Reads the bytes of a FIT, TCX or GPX file into workouts that are not saved yet.
import type { Answer } from '../../shared/base/answer.ts'
import type { ImportedWorkout, ReadFile } from '../../shared/journal/read-file.ts'
import { readFit } from './fit/fit-file.ts'
import { readGpx } from './gpx.ts'
import { isGz, unpackGz } from './gz.ts'
import { hereIn, importedWorkout, type Zone } from './imported-workout.ts'
import type { Recording } from './recording.ts'
import { isTableName, readTable } from './table.ts'
import { readTcx } from './tcx.ts'
import { Unreadable } from './unreadable.ts'
import { readXml } from './xml.ts'

/** Goes by what the file holds; its name only helps to say what is wrong. */
export function parseWorkoutFile(fileName: string, bytes: Uint8Array, zone: Zone): Answer<ReadFile> {
  try {
    if (isTable(fileName, bytes)) return { ok: true, value: { workouts: [], table: readTable(bytes) } }
    return { ok: true, value: { workouts: workoutsOf(read(fileName, bytes), fileName, zone) } }
  } catch (problem) {
    if (problem instanceof Unreadable)
      return { ok: false, fault: 'unreadable_file', message: problem.message }
    throw problem
  }
}

/** A file may have the name of a table and hold something else. */
function isTable(fileName: string, bytes: Uint8Array): boolean {
  const isOther = isGz(bytes) || isZip(bytes) || isPicture(bytes) || textAt(bytes, 8, 4) === '.FIT'
  return isTableName(fileName) && bytes.length > 0 && !isOther && !looksLikeXml(bytes) && !isWebPage(bytes)
}

/** Parts of a file that hold no workout are left out while another does. */
function workoutsOf(recordings: readonly Recording[], fileName: string, zone: Zone): ImportedWorkout[] {
  const workouts: ImportedWorkout[] = []
  let refusal: Unreadable | null = null
  const here = hereIn(zone)
  for (const recording of recordings) {
    try {
      workouts.push(importedWorkout(recording, fileName, here))
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem
      refusal ??= problem
    }
  }
  if (workouts.length === 0) throw refusal ?? new Unreadable('There is no workout in this file.')
  return workouts
}

function read(fileName: string, bytes: Uint8Array): Recording[] {
  if (bytes.length === 0) throw new Unreadable('This file is empty.')
  if (textAt(bytes, 8, 4) === '.FIT') return readFit(bytes)
  if (isGz(bytes)) return readPacked(fileName, bytes)
  if (isZip(bytes)) throw new Unreadable('This file is packed (zip). Unpack it and open what is inside.')
  if (isWebPage(bytes)) throw new Unreadable(webPage)
  if (isPicture(bytes)) throw new Unreadable('This is a picture. Afterrun reads FIT, TCX and GPX files.')
  if (!looksLikeXml(bytes)) throw new Unreadable(notWhatItsNameSays(fileName))
  const root = rootOf(bytes)
  if (root === 'html') throw new Unreadable(webPage)
  if (root === 'gpx') return readGpx(bytes)
  if (root === 'TrainingCenterDatabase') return readTcx(bytes)
  if (root === 'HealthData')
    throw new Unreadable(
      'This is the inside of an Apple Health export. Bring in the export.zip as it came, unopened.',
    )
  throw new Unreadable(
    `This is an XML file of another kind (${root}). Afterrun reads FIT, TCX and GPX files.`,
  )
}

function readPacked(fileName: string, bytes: Uint8Array): Recording[] {
  const inside = unpackGz(bytes)
  if (isGz(inside)) throw new Unreadable('This file is packed twice. Unpack it and open what is inside.')
  return read(fileName.replace(/\.gz$/i, ''), inside)
}

function notWhatItsNameSays(fileName: string): string {
  const extension = /\.(fit|tcx|gpx)$/i.exec(fileName)?.[1]?.toUpperCase()
  return extension
    ? `The name says ${extension}, but this is no ${extension} file.`
    : 'Afterrun reads FIT, TCX and GPX files; this is none of them.'
}

/** The name of the first element; only the beginning of the file is read. */
function rootOf(bytes: Uint8Array): string {
  let root: string | undefined
  readXml(bytes, {
    open(path) {
      root ??= path[0]
    },
    close() {},
    isDone: () => root !== undefined,
  })
  return (root ?? 'empty').slice(0, 40)
}

function looksLikeXml(bytes: Uint8Array): boolean {
  // Byte order marks, and the zeros between the letters of UTF-16, are no text.
  const head = textAt(bytes, 0, 256).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  return head.replaceAll('\0', '').trimStart().startsWith('<')
}

function isZip(bytes: Uint8Array): boolean {
  return textAt(bytes, 0, 4) === 'PK\x03\x04'
}

const webPage =
  'This is a web page, not a workout: the download asked for a log-in. Log in there and download the file again.'

function isWebPage(bytes: Uint8Array): boolean {
  return /^\s*(<!doctype html|<html)/i.test(textAt(bytes, 0, 256).replace(/^\xef\xbb\xbf/, ''))
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    textAt(bytes, 1, 3) === 'PNG' ||
    (bytes[0] === 0xff && bytes[1] === 0xd8) ||
    textAt(bytes, 0, 4) === 'GIF8'
  )
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.subarray(from, from + length)).toString('latin1')
}
