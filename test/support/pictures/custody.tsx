/** Starts the real custody page on a sample: custody.html?view=english. */
import { render } from 'preact'
import { Custody } from '../../../extension/custody/custody.tsx'
import { CUSTODIES } from '../sample-welcome.ts'

const view = CUSTODIES[new URLSearchParams(location.search).get('view') ?? 'english']
const place = document.getElementById('custody')
if (view && place) render(<Custody view={view} />, place)
