import { describe, expect, it } from 'vitest'
import { claimsIn, itClaims } from './claims-in.ts'

describe('claim/speech-act: a light verb says with its noun what a verb would, from its topic on', () => {
  itClaims([
    ['挪威外长艾德对这次袭击表示强烈谴责。', '艾德 condemns: 对这次袭击表示强烈谴责。'],
    ['挪威外长艾德就新关税向丹麦提出严正抗议。', '艾德 condemns: 就新关税向丹麦提出严正抗议。'],
    ['挪威外长艾德将会谈形容为“一次难得的机会”。', '艾德 asserts: 将会谈形容为“一次难得的机会”。'],
    ['挪威外长艾德不认为谈判会重启。', '艾德 asserts: 不认为谈判会重启。'],
    ['非洲联盟委员会下月将就此给出意见。'],
  ])
})

describe('claim/speech: nouns of utterance, citations and remarks put last introduce words too', () => {
  itClaims([
    ['挪威外长艾德的看法是，谈判不会重启。', '艾德 asserts: 谈判不会重启。'],
    ['正如挪威外长艾德所说，谈判不会重启。', '艾德 asserts: 谈判不会重启。'],
    ['谈判不会很快重启，挪威外长艾德周二说。', '艾德 asserts: 谈判不会很快重启'],
    ['路透社援引挪威外长艾德的说法，认为谈判不会重启。', '艾德 asserts < 路透社: 谈判不会重启。'],
    ['有分析认为，谈判不会很快重启。', '分析 asserts: 谈判不会很快重启。'],
    ['码头的老店主对记者说，港口的费用太高。', '码头的老店主 asserts: 港口的费用太高。'],
  ])
})

describe('claim/colon: a colon lets its speaker talk without a verb', () => {
  itClaims([
    [
      '挪威外长艾德说，丹麦很着急。艾德摇了摇头：“谈判不会重启，我们也不着急。”',
      '艾德 asserts: 丹麦很着急。',
      '艾德 asserts: 谈判不会重启，我们也不着急。',
    ],
    [
      '挪威外长艾德宣布，谈判不会重启：“我们并不着急，丹麦也不着急。”',
      '艾德 asserts: 谈判不会重启：“我们并不着急，丹麦也不着急。”',
    ],
    ['标语有三条：“我们并不着急，丹麦也不着急。”'],
  ])
})

describe('claim/reception: what somebody met with is what others said', () => {
  itClaims([['此举招致联合国强烈谴责。', '联合国 condemns: 此举招致联合国强烈谴责'], ['此举受到在场者欢迎。']])
})

describe('direct speech and another act stand alone in their sentence', () => {
  itClaims([
    [
      '挪威外长艾德呼吁双方停火，并对记者说：“谈判不会重启，我们也不着急。”',
      '艾德 demands: 呼吁双方停火',
      '艾德* asserts: 谈判不会重启，我们也不着急。',
    ],
    ['挪威外长艾德否认曾收到邀请，并要求丹麦道歉。', '艾德 denies: 否认曾收到邀请', '艾德* demands: 要求丹麦道歉。'],
  ])
})

describe('an occasion is no refusal to speak: 被问到…时说', () => {
  itClaims([
    ['挪威外长艾德被问到此事时说，谈判不会重启。', '艾德 asserts: 谈判不会重启。'],
    ['这趟旅行被丹麦媒体说成逃跑。'],
  ])
})

describe('a verb may point back to the sentence before', () => {
  itClaims([
    ['丹麦港口周一关闭。挪威外长艾德宣布了这一消息。', '艾德 asserts: 丹麦港口周一关闭。'],
    ['丹麦港口周一关闭。挪威外长艾德证实此事。', '艾德 confirms: 证实此事。'],
  ])
})

describe('speech that goes on', () => {
  itClaims([
    [
      '“谈判不会重启，”挪威外长艾德说，“我们并不着急。”',
      '艾德 asserts: 谈判不会重启，”挪威外长艾德说，“我们并不着急。',
    ],
    [
      '挪威外长艾德说：“谈判不会重启。”“我们并不着急，丹麦也不着急。”',
      '艾德 asserts: 谈判不会重启。',
      '艾德* asserts: 我们并不着急，丹麦也不着急。',
    ],
  ])

  it('is told once where the lead tells it in the same words', async () => {
    expect(
      await claimsIn('挪威外长艾德表示，谈判不会重启。', '挪威外长艾德周二表示，谈判不会重启，因为没有准备。'),
    ).toEqual(['艾德 asserts: 谈判不会重启，因为没有准备。'])
  })
})

describe('fears are the claims of voices without a name only', () => {
  itClaims([['外界担心谈判会无限期拖延。', '外界 warns: 担心谈判会无限期拖延。'], ['挪威外长艾德担心谈判会拖延。']])
})

describe('a body that passes on what a person says carries the words', () => {
  itClaims([
    ['挪威外交部新闻稿写道，丹麦外长延森表示，港口会继续开放。', '延森 asserts < 挪威外交部: 港口会继续开放。'],
  ])
})
