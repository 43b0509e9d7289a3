import type { Cheerio, CheerioAPI } from 'cheerio'
import { normaliseBlanks } from './normalise-blanks.ts'

/** A run of text between two block boundaries of a page. */
export interface PageBlock {
  /** What the page marks it as; `bare` is text in no paragraph. */
  mark: 'paragraph' | 'heading' | 'caption' | 'item' | 'bare'
  text: string
  /** True when all of it is bold. */
  isBold: boolean
  /** True when all of it is links. */
  isLink: boolean
}

type PageNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']> extends Cheerio<infer N> ? N : never

interface Context {
  mark: PageBlock['mark']
  bold: boolean
  link: boolean
}

const CAPTION = 'figcaption,.caption,[class*="caption__text"],img + div > small:only-child'
const PARAGRAPH = /^p$/
const HEADING = /^h[1-6]$/
const ITEM = /^(?:li|dd|dt|td|th)$/
const BLOCK =
  /^(?:p|h[1-6]|li|dd|dt|td|th|ul|ol|dl|div|section|article|main|header|table|tr|tbody|blockquote|figure|figcaption|hr|pre|body)$/

/** The text of `root` in document order, cut at block elements and line breaks. */
export const pageBlocks = ($: CheerioAPI, root: Cheerio<PageNode>, captions: string | undefined): PageBlock[] => {
  const captionSelector = captions === undefined ? CAPTION : `${CAPTION},${captions}`
  const blocks: PageBlock[] = []
  let runs: { text: string; context: Context }[] = []

  const flush = () => {
    const text = normaliseBlanks(runs.map((run) => run.text).join(''))
    const inked = runs.filter((run) => run.text.trim() !== '')
    const mark = inked[0]?.context.mark
    if (mark !== undefined && text !== '') {
      const isBold = inked.every(({ context }) => context.bold)
      const isLink = inked.every(({ context }) => context.link)
      blocks.push({ mark, text, isBold, isLink })
    }
    runs = []
  }

  const markOf = (name: string, isCaption: boolean, outer: Context['mark']): Context['mark'] => {
    if (isCaption || outer === 'caption') return 'caption'
    if (HEADING.test(name)) return 'heading'
    if (ITEM.test(name) || outer === 'item') return 'item'
    if (PARAGRAPH.test(name)) return 'paragraph'
    return BLOCK.test(name) ? 'bare' : outer
  }

  const walk = (nodes: Cheerio<PageNode>, context: Context): void => {
    for (const node of nodes.toArray()) {
      const child = $(node)
      if (node.type === 'text') {
        runs.push({ text: child.text(), context })
      } else if (child.is('br')) {
        flush()
      } else if (node.type === 'tag') {
        const name = child.prop('tagName')?.toLowerCase() ?? ''
        const isCaption = child.is(captionSelector)
        const isBlock = BLOCK.test(name) || isCaption
        if (isBlock) flush()
        walk(child.contents(), {
          mark: markOf(name, isCaption, context.mark),
          bold: context.bold || /^(?:b|strong)$/.test(name),
          link: context.link || name === 'a',
        })
        if (isBlock) flush()
      }
    }
  }

  walk(root, { mark: 'bare', bold: false, link: false })
  flush()
  return blocks
}
