/** Changing a feed of one's own. Which parts a page has is asked anew; those ticked before stay, whatever it says. */
import { useEffect, useState } from 'preact/hooks'
import type { OwnChoice, SettingsLabels } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { OwnEditor } from './own-editor.tsx'

interface OwnChangeProps {
  readonly feed: OwnChoice
  readonly labels: SettingsLabels
  readonly act: SettingsActions
  readonly close: () => void
}

export function OwnChange({ feed, labels, act, close }: OwnChangeProps) {
  const { id, name, host, url, allowed, format, only } = feed
  const [said, setSaid] = useState('')
  const [listed, setListed] = useState<readonly string[]>([])
  useEffect(() => {
    if (format === 'feed') return
    if (!allowed) return setSaid(labels.permission.refused.replace('$1', name))
    setSaid(labels.own.looking.replace('$1', host))
    let here = true
    act.look(url).then((seen) => {
      if (!here) return
      setSaid(seen.ok ? '' : seen.why)
      if (seen.ok) setListed(seen.found.components)
    })
    return () => {
      here = false
    }
  }, [allowed])
  return (
    <OwnEditor
      id={id}
      title={labels.own.changeNamed.replace('$1', name)}
      feed={feed}
      components={[...new Set([...listed, ...only])]}
      labels={labels}
      save={(newName, newOnly) => act.changeFeed(id, newName, newOnly)}
      close={close}
    >
      <p class="busy" role="status">
        {said}
      </p>
    </OwnEditor>
  )
}
