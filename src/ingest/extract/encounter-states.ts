import type { Party } from '../../domain/extraction.ts'
import { isObject } from './anaphora.ts'
import type { Clause, Sentence } from './clauses.ts'
import { distinct, holderOr } from './encounter-parties.ts'
import type { Encounter } from './event-encounters.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, within } from './reading.ts'

const LIST_LINK = /^\s*(、|，|和|与|同|以及|及|还有)?\s*$/
/** Who of the states meets: 两国元首, 三国外长. */
const WHO =
  /^(?:两国|三国|四国|五国|双方|三方|各方|各国|的)*(?<office>元首|首脑|领导人|领袖|总统|总理|外长|防长|财长|外交部长|国防部长|外交和国防部长|外交与国防部长)?/
/** What may stand between the states and the event word, where they are its parties: no other subject and no other verb. */
const HOLDING = new RegExp(
  `就[^，。；]{1,24}(?=举行|进行|展开|恢复|重启|$)|第[■\\d一二三四五六七八九十]+[次轮届]|${[
    '的 政府 代表团 代表们 代表 官员们 官员 高官 高层 谈判 团队 部长级 部长 外交 国防 军方 经贸 贸易 安全 战略 核 和平 停火 人权',
    '直接 间接 首次 首轮 新一轮 一轮 多轮 数轮 再次 恢复 重启 启动 开始 开启 展开 进行 举行 召开 结束 完成 正在 正 已经 已 将 拟 会 于 在',
    '两天 双边 三边 四边 多边 三方 四方 双方 各方 面对面 闭门 秘密 正式 高级别 高阶 共同 同意 计划 预计 准备 期待 可能 有望 线上 视频 视讯 电话',
    '之间 期间 期 间 也 还 曾 又 后 分别 联合 未来 特使 实质 重要 例行 年度 定期 前所未有 外长 防长 和 这两个 邻国 两个',
  ]
    .join(' ')
    .split(' ')
    .join('|')}|\\d\\+\\d|[了■、\\s“”（）]`,
  'g',
)
/** Characters that may be left of a holding phrase: a word that the list does not know. */
const SLACK = 1

/** 外长甲同甲国、乙国外长: a list behind a preposition has a party before it. */
const hangsOn = (reading: Reading, clause: Clause, first: Phrase): boolean =>
  isObject(reading, first) ||
  (/[与同跟和]$/.test(reading.matching.slice(clause.start, first.start)) && first.start - clause.start > 1)

/** The run of states that are listed beside each other and end nearest before an offset. */
const statesBefore = (reading: Reading, clause: Clause, at: number): Phrase[] => {
  const runs: Phrase[][] = []
  for (const phrase of within(reading.phrases, { start: clause.start, end: at })) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isLinked = last?.head.type === 'country' && LIST_LINK.test(reading.matching.slice(last.end, phrase.start))
    const isState = phrase.head.type === 'country' || (phrase.head.type === 'role' && phrase.country !== null)
    if (!isState) runs.push([])
    else if (run && isLinked) run.push(phrase)
    else runs.push([phrase])
  }
  return runs.findLast(([first, ...rest]) => first && rest.length > 0 && !hangsOn(reading, clause, first)) ?? []
}

/** The words of a span with times and places masked. */
const masked = (reading: Reading, start: number, end: number): string => {
  const letters = reading.matching.slice(start, end).split('')
  const cities = reading.phrases.filter(({ head }) => head.type === 'city' || head.type === 'country')
  for (const span of [...reading.times, ...cities]) {
    letters.fill('■', Math.max(0, span.start - start), Math.max(0, Math.min(span.end, end) - start))
  }
  return letters.join('').replace(/■+/g, '■')
}

const isHolding = (reading: Reading, start: number, end: number): boolean =>
  masked(reading, start, end).replace(HOLDING, '').length <= SLACK

/** 甲国和乙国这两个邻国，于10月开始了谈判: the states with which the clause before begins. */
const statesInFront = (reading: Reading, sentence: Sentence, clause: Clause, at: number): Phrase[] => {
  const earlier = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (!earlier || !isHolding(reading, clause.start, at)) return []
  const run = statesBefore(reading, earlier, earlier.end)
  return run[0] && run[0].start - earlier.start <= 1 ? run : []
}

/** 中俄两国元首, 日美韩外长, 俄乌: states listed before the event word, for whom those meet who lead or serve them. */
export const statesMeeting = (reading: Reading, sentence: Sentence, clause: Clause, at: number): Encounter | null => {
  const here = statesBefore(reading, clause, at)
  const run = here.length > 0 ? here : statesInFront(reading, sentence, clause, at)
  const last = run.at(-1)
  if (!last) return null
  const codes = run.flatMap(({ head, country }) => (head.type === 'country' ? [head.code] : country ? [country] : []))
  const who = here.length > 0 ? WHO.exec(reading.matching.slice(last.end, at)) : null
  const office = last.head.type === 'role' ? last.head.office : who?.groups?.office
  if (here.length > 0 && !isHolding(reading, last.end + (who?.[0].length ?? 0), at)) return null
  const parties = codes.map((code): Party => (office ? holderOr(reading, code, office) : { type: 'country', code }))
  const isInferred = office !== undefined || here.length === 0
  const start = here.length > 0 ? null : (run[0]?.start ?? null)
  return {
    parties: distinct(parties),
    inferred: isInferred,
    start,
    ofPeople: office !== undefined,
    rule: office ? 'meeting/leaders' : 'meeting/states',
  }
}
