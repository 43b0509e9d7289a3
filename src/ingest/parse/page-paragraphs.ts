import type { CheerioAPI } from 'cheerio'
import type { Paragraph } from '../../domain/article.ts'
import { isNoiseLine, NOISE, withoutPhotoCredit } from './boilerplate.ts'
import type { Newsroom } from './newsrooms.ts'
import { type PageBlock, pageBlocks } from './page-blocks.ts'
import { type PageSelector, pageSelector } from './page-selector.ts'

/** A paragraph before it has a place in the article's text. */
export interface PageParagraph {
  kind: Paragraph['kind']
  text: string
}

/** Where pages keep the article's body, the most specific first. */
const BODIES = ['[itemprop="articleBody"],[property="articleBody"]', 'article', 'main,[role="main"]', 'body'].map(
  pageSelector,
)
const CAPTION = 'figcaption,.caption,[class*="caption__text"],img + div > small:only-child'
const LONGEST_SUBHEAD = 40

const selectorsOf = (newsroom: Newsroom | null) => ({
  captions: pageSelector([CAPTION, newsroom?.captions].filter((selector) => selector !== undefined).join(',')),
  noise: pageSelector(
    `:not(html,body,main,article):is(${[NOISE, newsroom?.noise].filter((selector) => selector !== undefined).join(',')})`,
  ),
})

const ANY_NEWSROOM = selectorsOf(null)
const byNewsroom = new Map<Newsroom, ReturnType<typeof selectorsOf>>()

/** The selectors of a newsroom, compiled when it is met for the first time. */
const selectorsFor = (newsroom: Newsroom | null): { captions: PageSelector; noise: PageSelector } => {
  if (newsroom === null) return ANY_NEWSROOM
  const selectors = byNewsroom.get(newsroom) ?? selectorsOf(newsroom)
  byNewsroom.set(newsroom, selectors)
  return selectors
}

/** A subhead may ask or exclaim, but does not end in a full stop. */
const STATEMENT_END = /[。；][”"」』’）)]*$/
const SENTENCE_END = /[。！？!?；][”"」』’）)]*$/

const isSubhead = ({ mark, text, isBold }: PageBlock): boolean =>
  mark === 'heading' || (isBold && text.length <= LONGEST_SUBHEAD && !STATEMENT_END.test(text))

const isArticleText = ({ mark, text, isLink }: PageBlock): boolean =>
  !isNoiseLine(text) && !(isLink && mark !== 'caption' && !SENTENCE_END.test(text))

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** On pages that mark paragraphs, text outside of them is furniture; on pages that do not, whole sentences are the text. */
const withoutFurniture = (blocks: readonly PageBlock[]): PageBlock[] => {
  const isBare = ({ mark }: PageBlock) => mark === 'bare'
  const marked = blocks.filter((block) => block.mark === 'paragraph')
  const sentences = blocks.filter((block) => isBare(block) && SENTENCE_END.test(block.text))
  const hasMarkedText = lengthOf(marked) >= lengthOf(sentences)
  return blocks.filter((block) => !isBare(block) || (!hasMarkedText && sentences.includes(block)))
}

const kindOf = (block: PageBlock, isFirst: boolean): Paragraph['kind'] => {
  if (block.mark === 'caption') return 'caption'
  if (isSubhead(block)) return 'subhead'
  return isFirst && block.isBold ? 'lead' : 'body'
}

/**
 * The paragraphs of a page's article in order, without title: lead, body, subheads and captions; share buttons, offers
 * of other articles, credits and advertisements left out. Removes the noise from the document it is given.
 */
export const pageParagraphs = ($: CheerioAPI, newsroom: Newsroom | null, title: string): PageParagraph[] => {
  const { captions, noise } = selectorsFor(newsroom)
  const page = $.root().toArray()
  $(noise.all(page)).remove()
  for (const selector of BODIES) {
    const root = selector.first(page)
    if (root === null) continue
    const blocks = withoutFurniture(pageBlocks(root, captions).filter(isArticleText))
    const first = blocks.findIndex(({ mark }) => mark !== 'caption')
    const paragraphs = blocks
      .map((block, i) => ({ kind: kindOf(block, i === first), text: tidy(block) }))
      .filter(({ text }) => text !== '' && text !== title)
    if (paragraphs.some(({ kind }) => kind === 'body' || kind === 'lead')) return paragraphs
  }
  return []
}

const tidy = ({ mark, text }: PageBlock): string => (mark === 'caption' ? withoutPhotoCredit(text) : text)
