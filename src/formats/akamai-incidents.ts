/**
 * Every unresolved incident of Akamai's Statuspage (`summary.json` lists no others),
 * https://www.akamaistatus.com/api, checked 2026-11-22.
 */
import { cloudIncidents } from './cloud-incidents.ts'
import { affectedNames } from './statuspage-shape.ts'

export const akamaiIncidents = cloudIncidents((incident) => affectedNames(incident, new Map())[0] ?? 'Akamai')
