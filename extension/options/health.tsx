/** Every feed that is asked and what came of it, folded by whose it is; those in trouble first and open. */
import type { FeedGroup, FeedLine } from '../../src/views/settings-health.ts'
import type { PermissionLabels, SettingsView } from '../../src/views/settings-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'
import type { SettingsActions } from './actions.ts'
import { Head } from './head.tsx'
import { Report } from './report.tsx'

interface HealthProps {
  readonly view: SettingsView
  readonly act: Pick<SettingsActions, 'allow' | 'report' | 'copy'>
}

export function Health({ view, act }: HealthProps) {
  const { health, labels } = view
  return (
    <section aria-labelledby="health">
      <Head id="health" name={health.title} help={health.help} />
      {health.none && <p class="help">{health.none}</p>}
      <ul class="groups">
        {health.groups.map((group) => (
          <li key={group.id}>
            <Group group={group} labels={labels.permission} allow={act.allow} />
          </li>
        ))}
      </ul>
      <Report labels={labels.report} act={act} />
    </section>
  )
}

interface GroupProps {
  readonly group: FeedGroup
  readonly labels: PermissionLabels
  readonly allow: SettingsActions['allow']
}

function Group({ group, labels, allow }: GroupProps) {
  return (
    <details class="group" open={group.troubled}>
      <Summary group={group} />
      <ul>
        {group.feeds.map((feed) => (
          <li key={feed.id}>
            <Line feed={feed} />
          </li>
        ))}
      </ul>
      {group.origins.length > 0 && (
        <button
          type="button"
          class="button"
          aria-label={labels.allowNamed.replace('$1', group.name)}
          onClick={() => void allow(group.origins)}
        >
          {labels.allow}
        </button>
      )}
    </details>
  )
}

function Summary({ group }: { readonly group: FeedGroup }) {
  return (
    <summary>
      <Tile mark={group.mark} tone="unknown" />
      <span class="group-name">{group.name}</span>
      <span class="group-state" data-tone={group.tone}>
        <Glyph name={group.glyph} />
        {group.summary}
      </span>
      <Glyph name="more" />
    </summary>
  )
}

function Line({ feed }: { readonly feed: FeedLine }) {
  const { name, url, tone, glyph, said } = feed
  return (
    <div class="feed" data-tone={tone}>
      <Glyph name={glyph} />
      <p class="feed-name">{name}</p>
      <p class="feed-said">{said}</p>
      <p class="feed-address" dir="ltr">
        {url}
      </p>
    </div>
  )
}
