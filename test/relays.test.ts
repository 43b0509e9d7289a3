import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'

/** Each claim as `relays → quote`. */
const relaysIn = async (...paragraphs: string[]): Promise<string[]> => {
  const { claims, sources } = await extractByRules(articleOf('标题', ...paragraphs))
  return claims.map(({ relayedBy, quote }) => `${relayedBy.map((at) => sources[at]?.name).join('、')} → ${quote}`)
}

const cases = (table: readonly (readonly [text: string, ...claims: string[]])[]) => {
  for (const [text, ...claims] of table)
    it(text, async () => expect(await relaysIn(...text.split('|'))).toEqual(claims))
}

describe('words given to a medium are carried by it', () => {
  cases([
    ['挪威外长艾德对路透社表示，谈判不会重启。', '路透社 → 谈判不会重启。'],
    ['挪威外长艾德告诉《号角晚报》，谈判不会重启。', '号角晚报 → 谈判不会重启。'],
    ['“谈判不会重启，我们也不着急。”挪威外长艾德告诉新华社记者。', '新华社 → 谈判不会重启，我们也不着急。'],
    ['挪威外长艾德对本报说，谈判不会重启。', '例报 → 谈判不会重启。'],
    ['在接受CNN和BBC联合采访时，挪威外长艾德说，谈判不会重启。', 'CNN、BBC → 谈判不会重启。'],
    ['挪威外长艾德在《号角晚报》上撰文指出，谈判不会重启。', '号角晚报 → 谈判不会重启。'],
    ['知情人士向《华尔街日报》透露，谈判不会重启。', '华尔街日报 → 谈判不会重启。'],
  ])
})

describe('a medium that is only spoken of carries nothing', () => {
  cases([
    ['挪威外长艾德对路透社的报道表示不满。', ' → 对路透社的报道表示不满。'],
    ['挪威外长艾德说，路透社应当道歉。', ' → 路透社应当道歉。'],
  ])
})

describe('an interview carries its speaker on, until he is heard elsewhere', () => {
  cases([
    [
      '挪威外长艾德对路透社表示，谈判不会重启。|他说，使馆会继续开放。',
      '路透社 → 谈判不会重启。',
      '路透社 → 使馆会继续开放。',
    ],
    ['挪威外长艾德周二接受了《号角晚报》专访。|艾德说，使馆会继续开放。', '号角晚报 → 使馆会继续开放。'],
    [
      '挪威外长艾德对路透社表示，谈判不会重启。|艾德随后在记者会上说，使馆会继续开放。',
      '路透社 → 谈判不会重启。',
      ' → 使馆会继续开放。',
    ],
    [
      '挪威外长艾德对路透社表示，谈判不会重启。瑞典外长约翰松说，使馆会继续开放。',
      '路透社 → 谈判不会重启。',
      ' → 使馆会继续开放。',
    ],
  ])
})

describe('a report carries whom it cites and goes on with', () => {
  cases([
    ['据路透社报道，挪威外长艾德表示，谈判不会重启。', '路透社 → 谈判不会重启。'],
    [
      '据路透社报道，挪威外长艾德表示，谈判不会重启。|他还说，使馆会继续开放。',
      '路透社 → 谈判不会重启。',
      '路透社 → 使馆会继续开放。',
    ],
    [
      '据路透社报道，挪威外长艾德表示，谈判不会重启。瑞典首相约翰松说，使馆会继续开放。',
      '路透社 → 谈判不会重启。',
      ' → 使馆会继续开放。',
    ],
  ])
})

describe('a correspondent’s words are carried by his paper', () => {
  cases([['《号角晚报》驻京记者汉森写道，谈判不会重启。', '号角晚报 → 谈判不会重启。']])
})
