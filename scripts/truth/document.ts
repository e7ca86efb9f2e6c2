/** TRUTH.md: the figures as they were when they were last computed. */

const HEAD = `# How true the alerts are

Written by \`npm run truth\`, which plays every recording of this folder and a made-up month through the real core. A
test fails when it is out of date.`

export function documentOf(sections: ReadonlyMap<string, string>): string {
  return `${[HEAD, ...sections.values()].map((one) => one.trimEnd()).join('\n\n')}\n`
}
