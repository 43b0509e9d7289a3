import { describe, expect, it } from 'vitest'
import { eventsIn, meetingsIn } from './events-in.ts'

const visits = (table: readonly (readonly [text: string, ...visits: string[]])[]) => {
  for (const [text, ...wanted] of table)
    it(text, async () =>
      expect((await eventsIn(...text.split('/'))).filter((event) => event.startsWith('visit'))).toEqual(wanted),
    )
}

const meetings = (table: readonly (readonly [text: string, ...meetings: string[]])[]) => {
  for (const [text, ...wanted] of table)
    it(text, async () => expect(await meetingsIn(...text.split('/'))).toEqual(wanted))
}

describe('a plan is told with its end, where the text goes on to tell it', () => {
  visits([
    ['挪威外长艾德原定周四访问越南，但行程已推迟。', 'visit 艾德 > VN 2024-05-16 cancelled'],
    ['原定周四访问越南的挪威外长艾德，临时取消了行程。', 'visit 艾德 > VN 2024-05-16 cancelled'],
    ['挪威外长艾德原定本周访问越南，现在推迟到6月中旬。', 'visit 艾德 > VN 2024-06 planned'],
    ['挪威外长艾德将于周四访问越南，与此同时取消了对华关税。', 'visit 艾德 > VN 2024-05-16 planned'],
    ['越南外交部否认有关挪威外长艾德将于本周访问河内的传闻。', 'visit 艾德 > VN(河内) 2024-05 denied'],
  ])
  meetings([
    ['法国总统勒梅尔取消了与德国总理施密特的会面。', 'meeting 勒梅尔+施密特 ? cancelled'],
    ['法国总统勒梅尔与德国总理施密特的会面被推迟。', 'meeting 勒梅尔+施密特 ? cancelled'],
    ['法国总统勒梅尔与德国总理施密特的会晤原定周四举行，但已被取消。', 'meeting 勒梅尔+施密特 2024-05-16 cancelled'],
    ['俄罗斯总统沃罗宁没有计划与美国总统格林伯格会面。', 'meeting 格林伯格+沃罗宁 ? denied'],
    ['日方曾就首相田中一郎与韩国总统朴正浩的会谈征询过意见。', 'meeting 朴正浩+田中一郎 ? proposed'],
  ])
})

describe('a clause without a subject goes on with the plan before it', () => {
  meetings([
    ['挪威外长艾德计划下周访问越南，并与总理范明政举行会谈。', 'meeting 艾德+范明政 2024-05 planned'],
    ['挪威外长艾德上周访问越南，并与总理范明政举行会谈。', 'meeting 艾德+范明政 2024-05 occurred'],
    ['挪威外长艾德曾有机会与丹麦首相弗雷泽里克森会面。', 'meeting 弗雷泽里克森+艾德 ? occurred'],
  ])
})

describe('times', () => {
  visits([
    ['挪威外长艾德14日抵达越南，开始为期三天的访问。', 'visit 艾德 > VN 2024-05-14 ongoing'],
    ['挪威外长艾德12日抵达越南，开始为期两天的访问。', 'visit 艾德 > VN 2024-05-12 occurred'],
    ['挪威外长艾德13日抵达越南，预定停留六天。', 'visit 艾德 > VN 2024-05-13 ongoing'],
    ['越南总理范明政周二邀请挪威外长艾德访问河内。', 'visit 艾德 > VN(河内) ? proposed'],
    ['应越南总理范明政邀请，挪威外长艾德周二访问河内。', 'visit 艾德 > VN(河内) 2024-05-14 occurred'],
    ['挪威外长艾德近日访问越南。', 'visit 艾德 > VN 2024-05 occurred'],
    ['挪威外长艾德不久前访问了越南。', 'visit 艾德 > VN ? occurred'],
    [
      '北约峰会将于6月29日至30日在马德里举行。挪威外长艾德将前往西班牙出席北约峰会。',
      'visit 艾德 > ES 2024-06-29 planned',
    ],
  ])
  meetings([
    ['4月20日，挪威外长艾德抵达河内。次日，他与越南总理范明政会谈。', 'meeting 艾德+范明政 2024-04-21 occurred'],
    ['挪威外长艾德星期二抵达河内。他当天会见了越南总理范明政。', 'meeting 艾德+范明政 2024-05-14 occurred'],
    ['挪威外长艾德周一晚间抵达河内。他与越南总理范明政举行了会谈。', 'meeting 艾德+范明政 2024-05 occurred'],
    ['自2021年2月以来，法国总统勒梅尔已经三次会见波兰总理诺瓦克。', 'meeting 勒梅尔+诺瓦克 ? occurred'],
    ['秘鲁和智利5月11日（东京时间12日清晨）在马德里磋商渔业问题。', 'meeting CL+PE 2024-05-11 occurred'],
    ['秘鲁和智利5月11日（北京时间12日清晨）在马德里磋商渔业问题。', 'meeting CL+PE 2024-05-11 occurred'],
    [
      '瑞典首相约翰松周一表示，他担心周六的袭击。在与法国总统勒梅尔会谈时，约翰松谴责了袭击。',
      'meeting 勒梅尔+约翰松 2024-05-13 occurred',
    ],
    [
      '土耳其总统厄兹图尔克周一会见了伊朗总统拉希米。土耳其防长卡亚同时与俄罗斯防长沃罗宁通了电话。',
      'call 卡亚+沃罗宁 2024-05-13 occurred',
      'meeting 厄兹图尔克+拉希米 2024-05-13 occurred',
    ],
  ])
})
