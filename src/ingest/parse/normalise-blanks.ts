/**
 * Text with plain spaces for every other blank. A line break in the source is no blank between two Chinese characters,
 * and one space elsewhere; runs of spaces stay, because headlines part their clauses with two.
 */
export const normaliseBlanks = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?<=[\p{Script=Han}，。、；：])[^\S\n]*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/[^\S\n]*\n\s*/g, ' ')
    .replace(/\s/g, ' ')
    .trim()
