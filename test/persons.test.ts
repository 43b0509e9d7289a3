import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'

const mentionsOf = async (...paragraphs: string[]) => (await extractByRules(articleOf('要闻', ...paragraphs))).mentions
const namesOf = async (...paragraphs: string[]) => (await mentionsOf(...paragraphs)).map(({ name }) => name)

describe('bare names', () => {
  it.each([
    ['林则明和张慧敏都没有出席这次会议。', ['林则明', '张慧敏']],
    ['分析人士刘锐指出，这并不意味着政策改变。', ['刘锐']],
    ['在莫斯科，人们抗议卡缅斯基被捕。卡缅斯基的律师说，他的健康状况恶化。', ['卡缅斯基']],
    ['总统新闻秘书佩特科夫表示，沃罗宁和泽林斯基的会晤尚未确定。', ['佩特科夫', '沃罗宁', '泽林斯基']],
    ['德国总理冯·艾辛多夫访问巴黎，与勒布朗共进晚餐。', ['冯·艾辛多夫', '勒布朗']],
    ['印度总理莫汉于周四启程，莫汉将在国会发表演讲。', ['莫汉']],
    ['朝中社报道说，金正国同志视察了基地，朴正天、李炳铁等陪同。', ['金正国', '朴正天', '李炳铁']],
    ['缅甸军方的吴敏昂表示，选举将如期举行。', ['吴敏昂']],
    ['法国外长让-伊夫·勒克莱尔说，谈判很难。', ['让-伊夫·勒克莱尔']],
    ['外交部長吳志謙今天接受專訪。總統府發言人郭詠晴則回應，尊重外交部說法。', ['吳志謙', '郭詠晴']],
  ])('reads %s', async (text, names) => expect((await namesOf(text)).sort()).toEqual([...names].sort()))

  it.each([
    '此次安排包括汽车、石油和农业等项目，双方还讨论了高科技、金融和教育合作。',
    '他说，许诺和关怀都不能凌驾于法律之上。',
    '韩美同盟与中方的立场不同，马国表示关切。',
    '抵达赫尔松后，部队向顿涅茨克方向前进。',
    '詹姆斯-格里太空望远镜拍摄了首批图像，詹姆斯-格里太空望远镜运转正常。',
    '高通、苹果和特斯拉将受到影响。',
  ])('reads nobody in %s', async (text) => expect(await namesOf(text)).toEqual([]))

  it.each([
    '（本社记者林怡安华盛顿12日专电）会议今天开始。',
    '【编辑:房家亮】',
    '哈桑·拉赫巴自德黑兰、凯特·莫兰自华盛顿对本文有报道贡献',
  ])('leaves the by-line %s unread', async (text) => expect(await namesOf(text)).toEqual([]))
})

describe('forms of one name', () => {
  it.each([
    ['外长卡瓦什（Jan Kavas）抵达。外长卡瓦士（Jan Kavas）何时离开还不清楚。', ['卡瓦什', '卡瓦士', 'Jan Kavas']],
    ['总理朔尔兹抵达，朔尔茨表示，谈判很难。', ['朔尔兹', '朔尔茨']],
    ['日本外相田岛和彦抵达。田岛表示，谈判很难。', ['田岛和彦', '田岛']],
    ['部长拉特娜·维查雅抵达。拉特娜表示，谈判很难。', ['拉特娜·维查雅', '拉特娜']],
  ])('joins those of %s', async (text, forms) => {
    const mentions = await mentionsOf(text)
    expect(mentions).toHaveLength(1)
    expect(mentions.flatMap((mention) => [...mention.forms, ...(mention.latin ? [mention.latin] : [])])).toEqual(forms)
  })

  it('keeps two members of one family apart', async () =>
    expect(await namesOf('格兰特总统和第一夫人梅拉·格兰特抵达。格兰特表示，访问顺利。')).toEqual([
      '梅拉·格兰特',
      '格兰特',
    ]))
})

describe('offices', () => {
  it.each([
    ['日本缅甸问题特别代表林诚表示，谈判会继续。', '日本缅甸问题特别代表', 'JP'],
    ['约旦前驻伊朗大使巴萨姆·哈迪德说，这很重要。', '约旦前驻伊朗大使', 'JO'],
    ['中国驻欧盟大使张明远说，这很重要。', '中国驻欧盟大使', 'CN'],
    ['马来西亚天然资源与环境部长旺阿兹曼今早说，烟霾会散。', '马来西亚天然资源与环境部长', 'MY'],
    ['五角大楼与国防部长哈丁顿商谈。', '国防部长', 'US'],
    ['兰州大学中亚研究所教授马晓棠说，铁路会通。', '兰州大学中亚研究所教授', 'CN'],
    ['全国人大常委会副委员长陆敏德抵达。', '全国人大常委会副委员长', 'CN'],
    ['中央军委副主席陆承武会见了客人。', '中央军委副主席', 'CN'],
    ['俄国防部长沃洛金斯基视察了前线。', '俄国防部长', 'RU'],
    ['欧洲议会对日友好小组主席马格努森说，这很重要。', '欧洲议会对日友好小组主席', null],
  ])('reads %s', async (text, office, country) => {
    const [mention] = await mentionsOf(text)
    expect([mention?.office, mention?.country]).toEqual([office, country])
  })

  it('lends a bare title the state named before it, and says that it is inferred', async () => {
    const mentions = await mentionsOf('乌克兰周二表示愿意谈判，国防部长列兹科夫说，条件不变。')
    expect(mentions.map(({ country, inferred }) => [country, inferred])).toEqual([['UA', true]])
  })
})
