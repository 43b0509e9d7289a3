import { compile, selectAll, selectOne } from 'css-select'
import type { AnyNode, Element } from 'domhandler'

/** A CSS selector, compiled once: parsing selectors anew for each page took half of the time that a page takes. */
export interface PageSelector {
  matches(element: Element): boolean
  /** The elements below the nodes that match, in document order. */
  all(nodes: AnyNode | AnyNode[]): Element[]
  first(nodes: AnyNode | AnyNode[]): Element | null
}

/** Compiles a selector. Throws a SyntaxError for one that is none. */
export const pageSelector = (selector: string): PageSelector => {
  const matches = compile<AnyNode, Element>(selector)
  return {
    matches,
    all: (nodes) => selectAll<AnyNode, Element>(matches, nodes),
    first: (nodes) => selectOne<AnyNode, Element>(matches, nodes),
  }
}
