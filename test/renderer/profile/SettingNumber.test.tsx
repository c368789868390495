// @vitest-environment jsdom
// A number of the settings: what is typed, what was saved, and what another window makes of it.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { SettingNumber } from '../../../src/renderer/profile/SettingNumber.tsx'
import type { Outcome } from '../../../src/renderer/profile/use-settings.ts'
import { readNumber } from '../../../src/shared/typed/numbers.ts'

afterEach(cleanup)

const path = 'profile.restingHeartRateBpm'

const setting = (
  value: number | null,
  onNumber: (value: number | null) => void = () => {},
  outcome: Outcome = { type: 'none' },
) => (
  <SettingNumber
    label="Resting heart rate"
    value={value}
    read={(text) => readNumber(text, 'It')}
    onNumber={onNumber}
    outcome={outcome}
    path={path}
  />
)
const field = () => screen.getByLabelText<HTMLInputElement>('Resting heart rate')

test('shows what another window made of a number that was typed and saved here', async () => {
  const sent: (number | null)[] = []
  const { rerender } = render(setting(null, (value) => sent.push(value)))
  await userEvent.type(field(), '48{Enter}')
  expect([sent, field().value]).toEqual([[48], '48'])
  rerender(setting(48))
  rerender(setting(52))
  expect(field().value).toBe('52')
})

test('keeps what is being typed while another window changes the number', async () => {
  const { rerender } = render(setting(48))
  await userEvent.clear(field())
  await userEvent.type(field(), '5')
  rerender(setting(52))
  expect(field().value).toBe('5')
})

test('keeps what was typed when the number is shown at once and then refused', async () => {
  const { rerender } = render(setting(null))
  await userEvent.type(field(), '300{Enter}')
  rerender(setting(300))
  rerender(setting(null, undefined, { type: 'refused', path, message: 'Too high.' }))
  expect([field().value, screen.getByRole('alert').textContent]).toEqual(['300', 'Too high.'])
})
