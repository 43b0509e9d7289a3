import { describe, expect, it } from 'vitest'
import { extractByRules } from '../src/ingest/extract/extract-by-rules.ts'
import { articleOf } from './article-of.ts'
import { claimsIn, itClaims } from './claims-in.ts'

describe('claim/speech: what follows a verb of speech is claimed, with its stop', () => {
  itClaims([
    ['挪威外长艾德周二表示，谈判不会重启。', '艾德 asserts: 谈判不会重启。'],
    ['挪威外长艾德说：“谈判不会重启，我们也不着急。”', '艾德 asserts: 谈判不会重启，我们也不着急。'],
    ['挪威外交部在一份声明中称，使馆将继续开放。', '挪威外交部 asserts: 使馆将继续开放。'],
  ])
})

describe('claim/speech: the speaker may stand after the words', () => {
  itClaims([['“谈判不会重启，我们也不着急。”挪威外长艾德说。', '艾德 asserts: 谈判不会重启，我们也不着急。']])
})

describe('claim/speech-act: the verb is part of the claim', () => {
  itClaims([
    ['挪威外长艾德谴责这次袭击。', '艾德 condemns: 谴责这次袭击。'],
    ['挪威外长艾德呼吁双方停火。', '艾德 demands: 呼吁双方停火。'],
    ['挪威外长艾德否认曾收到邀请。', '艾德 denies: 否认曾收到邀请。'],
  ])
})

describe('no claim is made of', () => {
  itClaims([
    ['挪威外长艾德介绍了谈判的最新进展。'],
    ['挪威外长艾德获得了丹麦的安全保证。'],
    ['应丹麦要求，挪威外长艾德推迟了行程。'],
    ['丹麦港口（挪威称南港）已经关闭。'],
    ['经常批评丹麦的挪威外长艾德没有到场。'],
    ['挪威外长艾德周二到访，以抗议新的关税。'],
    ['預計會談將持續兩天。'],
    ['这是挪威外长艾德几十年来倡导和捍卫的原则。'],
    ['因此以上指控均由法院审理。'],
    ['挪威外长艾德与丹麦首相打交道，常引起关注。'],
    ['批评者没有到场。'],
    ['对挪威来说，这是第一次。'],
    ['挪威外长艾德的演说持续了一小时。'],
    ['挪威外长艾德既没有否认也没有证实此事。'],
    ['挪威外长艾德将宣布新的计划。'],
    ['挪威外长艾德被要求离开会场。'],
    ['他的书名是“我说过的话”。'],
  ])
})

describe('the name that closes a phrase speaks, not what describes it', () => {
  itClaims([
    ['轮值主席国瑞典表示，会议将如期举行。', 'SE asserts: 会议将如期举行。'],
    ['（本报讯）挪威外长艾德表示，会议将如期举行。', '艾德 asserts: 会议将如期举行。'],
    ['被问及丹麦要求赔偿时，挪威外长艾德说，会议将如期举行。', '艾德 asserts: 会议将如期举行。'],
  ])
})

describe('claim/left-out-subject and pronouns: the speaker is carried on and marked inferred', () => {
  it('to 他 in the next sentence', async () => {
    expect(await claimsIn('挪威外长艾德说，谈判不会重启。他还表示，使馆会继续开放。')).toEqual([
      '艾德 asserts: 谈判不会重启。',
      '艾德* asserts: 使馆会继续开放。',
    ])
  })

  it('to 据他介绍', async () => {
    expect(await claimsIn('挪威外长艾德说，谈判不会重启。据他介绍，使馆会继续开放。')).toEqual([
      '艾德 asserts: 谈判不会重启。',
      '艾德* asserts: 使馆会继续开放。',
    ])
  })

  it('but several verbs of one speaker in a sentence make one claim', async () => {
    expect(await claimsIn('挪威外长艾德批评这项决定，并警告称后果会很严重。')).toEqual([
      '艾德 condemns: 批评这项决定，并警告称后果会很严重。',
    ])
  })
})

describe('relays: whoever carries the words is no speaker of them', () => {
  itClaims([
    ['路透社援引挪威外长艾德的话说，谈判不会重启。', '艾德 asserts < 路透社: 谈判不会重启。'],
    ['据路透社报道，谈判不会重启。', '路透社 asserts: 谈判不会重启。'],
    ['据路透社报道，挪威外长艾德表示，谈判不会重启。', '艾德 asserts < 路透社: 谈判不会重启。'],
  ])

  itClaims([
    ['挪威外长艾德在接受路透社采访时说，谈判不会重启。', '艾德 asserts < 路透社: 谈判不会重启。'],
    ['挪威外长艾德在接受邀请时说，谈判不会重启。', '艾德 asserts: 谈判不会重启。'],
  ])

  it('goes on over the sentences of the paragraph, and ends with it', async () => {
    const claims = await claimsIn(
      '路透社援引挪威外长艾德的话说，谈判不会重启。他还表示，使馆会继续开放。',
      '瑞典首相约翰松表示，瑞典会提供帮助。',
    )
    expect(claims).toEqual([
      '艾德 asserts < 路透社: 谈判不会重启。',
      '艾德* asserts < 路透社: 使馆会继续开放。',
      '约翰松 asserts: 瑞典会提供帮助。',
    ])
  })
})

describe('claim/according-to: a source may be credited without a verb', () => {
  itClaims([
    ['根据西方情报，船队已经离开港口。', '西方情报 asserts: 船队已经离开港口。'],
    ['根据这项协议，船队已经离开港口。'],
  ])
})

describe('a verb inside what somebody says is no claim of its own', () => {
  itClaims([['挪威外长艾德说，瑞典承诺提供帮助。', '艾德 asserts: 瑞典承诺提供帮助。']])
})

describe('a frame ends the words: 在…表示…后', () => {
  itClaims([
    [
      '在挪威外交部表示谈判中断后，瑞典首相约翰松说，他会前往调停。',
      '挪威外交部 asserts: 谈判中断',
      '约翰松 asserts: 他会前往调停。',
    ],
  ])
})

describe('disputes', () => {
  it('link a doubt to the allegations of others about the same state', async () => {
    const { claims } = await extractByRules(
      articleOf('标题', '瑞典首相约翰松表示，挪威向叛军提供武器。', '挪威外长艾德表示，瑞典的这些指控没有任何证据。'),
    )
    expect(claims.map(({ disputes }) => disputes)).toEqual([[], [0]])
  })

  it('link nothing where nobody alleged anything of the speaker', async () => {
    const { claims } = await extractByRules(
      articleOf('标题', '瑞典首相约翰松表示，天气很好。', '挪威外长艾德表示，这些指控没有任何证据。'),
    )
    expect(claims.map(({ disputes }) => disputes)).toEqual([[], []])
  })
})

describe('about', () => {
  it('holds the states and persons that the words name', async () => {
    const extraction = await extractByRules(articleOf('标题', '挪威外长艾德表示，丹麦会提供帮助。'))
    expect(extraction.claims[0]?.about).toEqual([{ type: 'country', code: 'DK' }])
  })
})
