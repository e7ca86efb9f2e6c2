/** The views behind the list. Their code and looks come when one is first wanted. */
export { InboxPage } from './inbox.tsx'
export { SubjectPage } from './subject-page.tsx'
