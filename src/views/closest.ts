const distance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...b].entries()) {
      const swap = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min((previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, swap))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}

/** The candidate nearest to a mistyped word by edit distance, or null when none is near enough to be meant. */
export const closest = (word: string, candidates: readonly string[]): string | null => {
  const typed = word.toLowerCase().slice(0, 100)
  const [best] = candidates
    .map((candidate) => ({ candidate, far: distance(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3) || candidate.startsWith(typed))
    .sort((a, b) => a.far - b.far)
  return best?.candidate ?? null
}
