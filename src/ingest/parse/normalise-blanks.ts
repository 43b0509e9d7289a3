const BEFORE = /[\p{Script=Han}，。、；：]$/u
const AFTER = /^\p{Script=Han}/u

/**
 * Text with plain spaces for every other blank. A line break in the source is no blank between two Chinese characters,
 * and one space elsewhere; runs of spaces stay, because headlines part their clauses with two.
 */
export const normaliseBlanks = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/\s+/g, (run: string, at: number, whole: string) => {
      if (!run.includes('\n')) return ' '.repeat(run.length)
      const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.slice(at + run.length, at + run.length + 2)]
      return BEFORE.test(before) && AFTER.test(after) ? '' : ' '
    })
