import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in.ts'

const stanceOf = async (words: string): Promise<string | undefined> =>
  (await claimsIn(`挪威外长艾德表示，${words}`))[0]?.split(' ')[1]?.replace(':', '')

describe('the stance of a plain statement', () => {
  it.each([
    ['俄罗斯向叛军提供武器。', 'alleges'],
    ['他担心俄罗斯袭击港口。', 'asserts'],
    ['挪威向盟友提供武器。', 'asserts'],
    ['挪威将提供援助。', 'promises'],
    ['挪威随时准备恢复谈判。', 'promises'],
    ['丹麦随时可能关闭港口。', 'asserts'],
    ['天气将转好。', 'asserts'],
    ['如果谈判失败，局势将会恶化。', 'warns'],
    ['丹麦若一意孤行，两国关系将倒退。', 'warns'],
    ['这些说法没有任何证据。', 'questions'],
    ['丹麦为什么现在着急？', 'questions'],
    ['我们没有同任何人谈过。', 'denies'],
    ['这种说法与事实不符。', 'denies'],
    ['没有人愿意大声说话。', 'asserts'],
    ['丹麦应当立即撤出港口。', 'demands'],
    ['应丹麦首相邀请，代表团周五出发。', 'asserts'],
    ['这种做法荒唐至极。', 'condemns'],
    ['这次会谈是历史性的一步。', 'praises'],
  ])('of %s is: %s', async (words, stance) => {
    expect(await stanceOf(words)).toBe(stance)
  })

  it('is that of the first act where several verbs make one claim', async () => {
    expect(await claimsIn('挪威外长艾德认为协议有缺陷，敦促丹麦重新谈判。')).toEqual([
      '艾德 demands: 协议有缺陷，敦促丹麦重新谈判。',
    ])
  })
})
