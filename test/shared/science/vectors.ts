// Reads the worked examples of test/fixtures/vectors.json.
import { readFileSync } from 'node:fs'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Vector = { id: string; fn: string; input: Json; expected: Json; tolerance: number }

type Fixture = {
  reference: { takayama2017_marathon: { days: number[]; kneeExtensors: { mean: number[]; sd: number[] } } }
  vectors: Vector[]
}

export function fixture(): Fixture {
  return JSON.parse(readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8')) as Fixture
}

export function fixtureVectors(): Vector[] {
  return fixture().vectors
}
