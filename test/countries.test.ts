import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'

const codesOf = async (text: string) =>
  (await extractByRules(articleOf('要闻', text))).countries.map(({ code }) => code).sort()

describe('states', () => {
  it.each([
    ['以军说，以总理将访美。', ['IL', 'US']],
    ['中俄外长会谈，日方表示关切。', ['CN', 'JP', 'RU']],
    ['莫斯科表示，平壤希望对话。', ['KP', 'RU']],
    ['马国首相昨天抵达。', ['MY']],
    ['他访华后赴韩。', ['CN', 'KR']],
    ['俄国防部长和美国务卿通了电话。', ['RU', 'US']],
    ['部长同日本外相短暂寒暄。', ['JP']],
  ])('reads %s', async (text, codes) => expect(await codesOf(text)).toEqual(codes))

  it.each([
    '官员以间谍罪名被捕，以对抗影响为由。',
    '对平民的蓄意攻击是犯罪，执法合作和立法机构会加强。',
    '他在采访中说，出访中会谈。',
    '代表将参加国庆典礼，并增加国防预算。',
    '据德国之声报道，会议开始了。',
    '台湾海峡和朝鲜半岛的局势。',
    '他取道马德里回来，《罗马规约》仍有效。',
    '新泽西州的选举，哥伦比亚大学的教授。',
  ])('reads no state in %s', async (text) => expect(await codesOf(text)).toEqual([]))
})
