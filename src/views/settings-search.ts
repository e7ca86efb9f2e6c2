/** Finding one among many by a part of its name. */

/** Small and capital letters, accents and blanks make no difference; nothing typed finds all. */
export function matching<T extends { readonly name: string }>(
  list: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = bare(typed)
  return list.filter(({ name }) => bare(name).includes(wanted))
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s.]/gu, '')
    .toLowerCase()
}
