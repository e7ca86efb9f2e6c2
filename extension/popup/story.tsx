/** Incidents as stories: what was seen when and where, and why it was told or not. */
import type { Story, StoryLine, SubjectView } from '../../src/views/subject-screen.ts'
import { Glyph } from '../shared/glyph.tsx'

export function Stories({ view, place }: { readonly view: SubjectView; readonly place: string }) {
  return (
    <section class="group">
      <h2 class="group-name">{view.labels.story}</h2>
      {view.noStories && <p class="empty">{view.noStories}</p>}
      {view.stories.map((story, index) => (
        <StoryCard key={story.id} story={story} open={story.id === place || index === 0} />
      ))}
    </section>
  )
}

function StoryCard({ story, open }: { readonly story: Story; readonly open: boolean }) {
  return (
    <details class="story" data-tone={story.tone} open={open}>
      <summary data-row>
        <Glyph name={story.glyph} />
        <span class="story-head">
          <span class="story-title">{story.title}</span>
          <span class="duration">{story.when}</span>
        </span>
        <Glyph name="more" />
      </summary>
      <div class="story-body">
        {story.facts && <p>{story.facts}</p>}
        {story.cause && <p>{story.cause}</p>}
        <ol class="story-lines">
          {story.lines.map((line) => (
            <Line key={`${line.when}${line.kind}${line.text}`} line={line} />
          ))}
        </ol>
      </div>
    </details>
  )
}

const SIGNS = { seen: 'eye', told: 'bell', kept: 'muted' } as const

function Line({ line }: { readonly line: StoryLine }) {
  return (
    <li data-kind={line.kind}>
      <span class="duration">{line.when}</span>
      <span class="story-words">
        {line.text} {line.detail && <span class="story-place">{line.detail}</span>}
      </span>
      {line.kind !== 'seen' && <Glyph name={SIGNS[line.kind]} />}
    </li>
  )
}
