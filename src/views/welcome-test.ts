/** The words around a notification to try, and what to look at when it does not come: by system and browser. */
import type { Tongue } from '../words.ts'
import type { Place, TestStep } from './welcome-screen.ts'

export function testStep(tongue: Tongue, place: Place): TestStep {
  const { say } = tongue
  return {
    title: say('welcome_test'),
    help: say('welcome_test_help'),
    send: say('settings_test'),
    sent: say('welcome_test_sent'),
    failed: say('welcome_test_failed'),
    yes: say('welcome_test_yes'),
    no: say('welcome_test_no'),
    well: say('welcome_test_well'),
    again: say('welcome_test_again'),
    why: say('welcome_help_title'),
    ways: waysOf(tongue, place),
    missed: say('welcome_help_missed'),
  }
}

/** Chromium on macOS shows messages that stay through a second program, which macOS lists by itself. */
function waysOf({ say }: Tongue, { system, browser }: Place): readonly string[] {
  const name = say(`browser_${browser}`)
  const second = system === 'mac' && browser !== 'firefox' ? [say('welcome_alerts_mac', name)] : []
  return [say(`welcome_allow_${system}`, name), ...second, say(`welcome_quiet_${system}`)]
}
