// @vitest-environment jsdom
// A number of the settings: what is typed, what was saved, and what another window makes of it.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { SettingNumber } from '../../../../src/renderer/pages/settings/SettingNumber.tsx'
import { readNumber } from '../../../../src/shared/units.ts'

afterEach(cleanup)

const setting = (value: number | null, onNumber: (value: number | null) => void = () => {}) => (
  <SettingNumber
    label="Resting heart rate"
    value={value}
    read={(text) => readNumber(text, 'It')}
    onNumber={onNumber}
    outcome={{ type: 'none' }}
    path="profile.restingHeartRateBpm"
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
