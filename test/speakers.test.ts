import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'
import { nameOf } from './name-of-party.ts'

/** Who speaks in a text, claim by claim, with the kind where it is no person, and * where it was inferred. */
const speakersIn = async (...paragraphs: string[]): Promise<string[]> => {
  const extraction = await extractByRules(articleOf('标题', ...paragraphs))
  return extraction.claims.map(({ speaker, speakerKind, inferred }) => {
    const kind = speakerKind === 'person' ? '' : ` ${speakerKind}`
    return `${nameOf(extraction, speaker)}${kind}${inferred ? '*' : ''}`
  })
}

const cases = (table: readonly (readonly [text: string, ...speakers: string[]])[]) => {
  for (const [text, ...speakers] of table)
    it(text, async () => expect(await speakersIn(...text.split('|'))).toEqual(speakers))
}

describe('the last part of a noun phrase speaks', () => {
  cases([
    ['海角大学社会科学系助理教授艾德森（Jon Eidsen）表示，谈判会失败。', '艾德森'],
    ['位于奥斯陆的海角研究所表示，谈判会失败。', '海角研究所 organisation'],
    ['挪威环境与林业部长林达尔表示，谈判会失败。', '林达尔'],
    ['挪威财政部三名要求匿名的官员说，谈判会失败。', '挪威财政部三名要求匿名的官员 unnamed'],
    ['两名美国官员说，谈判会失败。', '两名美国官员 unnamed'],
    ['一位常驻当地的高管说，谈判会失败。', '一位常驻当地的高管 unnamed'],
    ['环保组织“绿色河流”谴责这次会谈。', '绿色河流 organisation'],
    ['党主席、议员林达尔表示，谈判会失败。', '林达尔'],
    ['英国和波兰官员表示，谈判会失败。', '英国和波兰官员 unnamed'],
    ['挪威外交部的一份声明说，谈判会失败。', '挪威外交部 government'],
  ])
})

describe('states speak under the name of a side, a capital or their forces', () => {
  cases([
    ['美方表示，谈判会失败。', 'US government'],
    ['安卡拉方面表示，谈判会失败。', 'TR government'],
    ['以军表示，谈判会失败。', '以军 government'],
    ['媒体报道说，谈判会失败。', '媒体 media'],
  ])
})

describe('a line that says whose the article is speaks not', () => {
  cases([
    ['韩联社首尔5月15日电 韩国国防部15日表示，谈判会失败。', '韩国国防部 government'],
    ['（中央社记者陈明台北15日电）挪威外长林达尔今天表示，谈判会失败。', '林达尔'],
  ])
})

describe('a title without a name means the person of that office', () => {
  cases([
    ['瑞典首相约翰松周二抵达基辅。|瑞典领导人说，谈判会失败。', '约翰松*'],
    ['挪威外长林达尔周二抵达基辅。|挪威外长说，谈判会失败。', '林达尔'],
    ['挪威外长林达尔说，谈判会失败。这位外长还说，谈判会继续。', '林达尔', '林达尔'],
    ['一名挪威官员说，谈判会失败。该官员还说，谈判会继续。', '一名挪威官员 unnamed', '一名挪威官员 unnamed*'],
    [
      '挪威卫生部发言人林达尔表示，谈判会失败。|挪威外交部发言人表示，谈判会继续。',
      '林达尔',
      '挪威外交部发言人 government',
    ],
  ])
})

describe('a pronoun means the subject nearest before', () => {
  cases([
    ['瑞典首相约翰松说，谈判会失败。|挪威外长林达尔首次到访基辅。他说，谈判会继续。', '约翰松', '林达尔*'],
    ['一名挪威官员说，谈判会失败。他还说，谈判会继续。', '一名挪威官员 unnamed', '一名挪威官员 unnamed*'],
    ['挪威外长林达尔与瑞典首相约翰松会谈。双方均表示，谈判会继续。', '双方 government'],
  ])
})

describe('all who stand in a row speak, unless they only met', () => {
  cases([
    ['挪威外长林达尔和瑞典首相约翰松共同呼吁停火。', '林达尔', '约翰松'],
    ['挪威外长林达尔与瑞典首相约翰松会谈后表示，谈判会继续。', '林达尔'],
  ])
})
