import type { AnyNode, ParentNode } from 'domhandler'
import { normaliseBlanks } from './normalise-blanks.ts'
import type { PageSelector } from './page-selector.ts'

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

interface Context {
  mark: PageBlock['mark']
  bold: boolean
  link: boolean
}

const PARAGRAPH = /^p$/
const HEADING = /^h[1-6]$/
const ITEM = /^(?:li|dd|dt|td|th)$/
const BLOCK =
  /^(?:p|h[1-6]|li|dd|dt|td|th|ul|ol|dl|div|section|article|main|header|table|tr|tbody|blockquote|figure|figcaption|hr|pre|body)$/

const markOf = (name: string, isCaption: boolean, outer: Context['mark']): Context['mark'] => {
  if (isCaption || outer === 'caption') return 'caption'
  if (HEADING.test(name)) return 'heading'
  if (ITEM.test(name) || outer === 'item') return 'item'
  if (PARAGRAPH.test(name)) return 'paragraph'
  return BLOCK.test(name) ? 'bare' : outer
}

/** The text below `root` in document order, cut at block elements and line breaks. */
export const pageBlocks = (root: ParentNode, captions: PageSelector): PageBlock[] => {
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

  const walk = (nodes: readonly AnyNode[], context: Context): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        runs.push({ text: node.data, context })
      } else if (node.type === 'tag') {
        if (node.name === 'br') {
          flush()
          continue
        }
        const isCaption = captions.matches(node)
        const isBlock = BLOCK.test(node.name) || isCaption
        if (isBlock) flush()
        walk(node.children, {
          mark: markOf(node.name, isCaption, context.mark),
          bold: context.bold || /^(?:b|strong)$/.test(node.name),
          link: context.link || node.name === 'a',
        })
        if (isBlock) flush()
      }
    }
  }

  walk(root.children, { mark: 'bare', bold: false, link: false })
  flush()
  return blocks
}
