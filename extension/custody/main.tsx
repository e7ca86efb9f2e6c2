/** The page about keeping coins oneself: only words, in the chosen language and theme. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import { type CustodyView, custodyView } from '../../src/views/custody.ts'
import { onChange } from '../ports/broadcast.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { tongue } from '../ports/tongue.ts'
import { Custody } from './custody.tsx'

const ledger = openPageLedger()
const view = signal<CustodyView | null>(null)

async function look(): Promise<void> {
  view.value = await ledger.read({}, () => custodyView(tongue))
}

function Page() {
  return view.value && <Custody view={view.value} />
}

const root = document.getElementById('custody')
if (root) render(<Page />, root)
void look()
onChange(() => void look())
