import { PORTFOLIO_WORDS } from './lexicon/portfolio-words.ts'

const LINKS = ['、', '与', '和', '及', '暨']
/** Words of the list that are verbs between a state and a person: 以色列打击主席. */
const VERBS = new Set([
  '打击',
  '执行',
  '协调',
  '谈判',
  '开发',
  '组织',
  '联络',
  '研究',
  '规划',
  '动员',
  '宣传',
  '负责',
  '主管',
  '分管',
])
const BODIES = [
  '委员会',
  '部门',
  '部',
  '会',
  '局',
  '署',
  '院',
  '厅',
  '处',
  '司',
  '省',
  '州',
  '公司',
  '协会',
  '集团',
  '大学',
]
const MORE = [
  '发展',
  '安保',
  '外交',
  '国防',
  '财政',
  '经济',
  '经贸',
  '产业',
  '基础',
  '设施',
  '创新',
  '供应链',
  '事务',
  '关系',
  '问题',
  '合作',
]
const WORDS = [...PORTFOLIO_WORDS, ...BODIES, ...MORE].filter((word) => !LINKS.includes(word))
const LONGEST = 16
const WHOLE = new RegExp(`^(?:${WORDS.sort((a, b) => b.length - a.length).join('|')}|(?!^)[${LINKS.join('')}])+$`)

/** True for words that name what an office is for (发展、工业和贸易, 国家安保), false for any verb between two parties. */
export const isPortfolio = (words: string): boolean =>
  words.length > 1 &&
  words.length <= LONGEST &&
  !VERBS.has(words) &&
  WHOLE.test(words) &&
  !LINKS.includes(words.slice(-1))
