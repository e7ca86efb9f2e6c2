/** How often the bell rings: the least a packed Chrome extension gets (since Chrome 120). */
import { SECOND } from '../glossary.ts'

export const BELL = 30 * SECOND
