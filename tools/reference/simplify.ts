import { Converter } from 'opencc-js'

/** Rewrites traditional characters as simplified ones, character by character: 寮國 becomes 寮国, not 老挝. */
export const simplify: (text: string) => string = Converter({ from: 't', to: 'cn' })

/** Adds to `aliases` the simplified form of each text, unless it is one of `names`, is there already or is unsafe. */
export const simplifiedAliases = (
  texts: readonly (string | undefined)[],
  names: readonly string[],
  unsafe: Record<string, string>,
): string[] => {
  const aliases = new Set<string>()
  for (const text of texts) {
    if (text === undefined) continue
    // Matching is done on a copy in simplified script, so a form in traditional script could never be met.
    const form = simplify(text)
    if (!names.includes(form) && !(form in unsafe)) aliases.add(form)
  }
  return [...aliases]
}
