import type { Span } from '../../domain/article.ts'
import type { Passage } from './passage.ts'

/** Who wrote, took or edited: such brackets name no one whom the article speaks of. */
const BRACKETS =
  /（[^（）]{0,20}(?:记者|特派员|通讯员|编辑|编译|责编|编审|翻译|撰稿|撰文|校对|摄影|作者|主编|监制|审校|核稿|译者)[^（）]{0,40}）|（[^（）]{2,24}摄）|【[^【】]{0,12}(?:编辑|记者)[^【】]{0,16}】|(?:翻译|编译|编辑|责编|校对)[：:][^。\n]{1,30}(?=\n|$)/gu
/** 中央社记者某某某华盛顿摄 and 本报记者某某报道 as a whole sentence. */
const CREDITS =
  /[^，。；：\s（）]{0,12}(?:记者|摄影师)[^，。；（）]{2,16}摄(?!影)|(?<=^|[\n。])[^，。；：\n]{0,10}(?:记者|特派员|通讯员)[^，。；\n]{2,20}(?:报道|综合报道|专电|摄影报道|连线报道)(?=。?$|。?\n|。)/gmu
/** A line without a full stop that says who had a hand in the article. */
const LINES =
  /(?<=^|\n)(?![^\n]*[。！？][^\n])[^\n]{0,60}(?:综合报道|报道贡献|联合报道|编译|责任编辑|责编|编辑|撰文|记者|摄影|翻译|中文版|作者|译者)[：:）/／ ][^\n]{0,60}(?=\n|$)|(?<=^|\n)[^\n]{0,60}对本文(?:有报道贡献|亦有贡献|有贡献)[^\n]{0,4}(?=\n|$)/gmu

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))

/** Finds the lines and brackets that credit the makers of the article: （记者…）, 【编辑：…】, …摄. */
export const findBylines = ({ matching, paragraphs }: Passage): Span[] => {
  const titles = paragraphs.filter(({ kind }) => kind === 'title')
  return [BRACKETS, CREDITS, LINES]
    .flatMap((pattern) => spansOf(matching, pattern))
    .filter((span) => !titles.some((title) => span.start < title.end && title.start < span.end))
}
