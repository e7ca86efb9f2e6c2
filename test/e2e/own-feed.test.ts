/** A status page of the user's own, in the shipped Chromium build: typed, found, kept, watched, and told of. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LabChromium, launchChromium } from '../../scripts/lab/chromium.ts'
import { type FeedServer, startFeedServer } from '../../scripts/lab/feed-server.ts'
import { findBrowser } from '../../scripts/lab/find-browser.ts'
import { makeStage, type Stage } from '../../scripts/lab/stage.ts'
import { readRows } from '../support/read-rows.ts'
import { until } from '../support/wait.ts'

const MINUTES = 60_000
/** A host that is allowed already: nobody is here to answer the browser's question. */
const HOST = 'status.kraken.com'
const SUMMARY = `https://${HOST}/api/v2/summary.json`
let stage: Stage
let server: FeedServer
let lab: LabChromium
let page: Page

beforeAll(async () => {
  const browser = findBrowser('chromium')
  if (!browser) throw new Error('no Chromium here: npm test installs one on Debian and Ubuntu')
  stage = makeStage()
  stage.put([{ at: '', url: SUMMARY, json: summary('operational', []) }])
  server = await startFeedServer(stage)
  lab = await launchChromium({ browser, extension: `${process.cwd()}/dist/chrome`, feedPort: server.port })
  page = await lab.openPopup()
  await page.goto(`${lab.origin}/extension/options/options.html`)
}, 2 * MINUTES)

afterAll(async () => {
  await lab?.close()
  await server?.close()
})

function summary(status: string, incidents: readonly object[]): object {
  const component = { id: 'harbour00001', name: 'Withdrawals', status, group: false, group_id: null }
  return {
    page: { id: 'harbourpage1', name: 'Harbour Exchange', url: `https://${HOST}` },
    status: { indicator: 'none', description: '' },
    components: [component, { ...component, id: 'harbour00002', name: 'Website', status: 'operational' }],
    incidents,
    scheduled_maintenances: [],
  }
}

const add = async (address: string) => {
  await page.getByLabel('Address of a status page or feed').fill(address)
  await page.locator('section[aria-labelledby=own]').getByRole('button', { name: 'Add', exact: true }).click()
}
const said = () => page.locator('section[aria-labelledby=own]').innerText()

it(
  'refuses in one sentence what is no address, and what shows no feed',
  async () => {
    await add('http://status.example.com')
    await until('the sentence', async () => (await said()).includes('asks only https addresses'))
    await add('https://192.168.1.1/status')
    await until('the sentence', async () => (await said()).includes('Enter a public address'))
    stage.put([{ at: '', url: 'https://www.okx.com/nothing', status: 404, text: 'Not Found' }])
    await add('https://www.okx.com/nothing')
    await until('the sentence', async () =>
      (await said()).includes('www.okx.com has nothing at this address'),
    )
    expect(await page.getByLabel('Address of a status page or feed').inputValue()).toBe(
      'https://www.okx.com/nothing',
    )
  },
  MINUTES,
)

it(
  'finds the status page, keeps the part that was ticked, and asks it from then on',
  async () => {
    await add(HOST)
    await until('what was found', async () => (await said()).includes('Found a status page'))
    const editor = page.locator('section[aria-labelledby=own]')
    await editor.getByLabel('Withdrawals', { exact: true }).check()
    await editor.getByRole('button', { name: 'Save' }).click()
    await until('the new feed', async () => (await said()).includes('Harbour Exchange'))
    const settings = await lab.evaluate(readRows, 'settings')
    expect(settings[0]).toMatchObject({
      own: [
        {
          name: 'Harbour Exchange',
          url: SUMMARY,
          format: 'statuspage',
          page: 'harbourpage1',
          only: ['Withdrawals'],
        },
      ],
    })
    await until('the second look', async () => server.requestsTo(SUMMARY).length >= 2, 2 * MINUTES)
  },
  3 * MINUTES,
)

it(
  'tells when it reports that withdrawals are paused',
  async () => {
    const now = new Date().toISOString()
    const paused = {
      id: 'harbourtrouble',
      name: 'Withdrawals paused',
      status: 'investigating',
      impact: 'major',
      started_at: now,
      created_at: now,
      updated_at: now,
      incident_updates: [],
      components: [
        { id: 'harbour00001', name: 'Withdrawals', status: 'major_outage', group: false, group_id: null },
      ],
    }
    stage.put([{ at: '', url: SUMMARY, json: summary('major_outage', [paused]) }])
    const rows = await until(
      'the notification',
      async () => {
        const shown = await lab.evaluate(readRows, 'notifications')
        return shown.length > 0 && shown
      },
      3 * MINUTES,
    )
    expect(rows[0]).toMatchObject({ title: 'Harbour Exchange: withdrawals paused', state: 'shown' })
  },
  4 * MINUTES,
)

it(
  'forgets it when it is removed, and asks it no more',
  async () => {
    const own = page.locator('section[aria-labelledby=own]')
    await own
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await own.getByRole('button', { name: /Remove for good/ }).click()
    await until('the empty list', async () => !(await said()).includes('Harbour Exchange'))
    const before = server.requestsTo(SUMMARY).length
    await lab.ring()
    await new Promise((done) => setTimeout(done, 3000))
    expect(server.requestsTo(SUMMARY).length).toBe(before)
    const incidents = await lab.evaluate(readRows, 'incidents')
    expect(
      incidents.filter((one) => String(one.subject).startsWith('own-') && one.phase !== 'closed'),
    ).toEqual([])
  },
  MINUTES,
)
