import { describe, expect, it } from 'vitest'
import { meetingsIn } from './events-in.ts'

const cases = (table: readonly (readonly [text: string, ...meetings: string[]])[]) => {
  for (const [text, ...meetings] of table)
    it(text, async () => expect(await meetingsIn(...text.split('/'))).toEqual(meetings.sort()))
}

describe('whom somebody meets stands behind the verb, also behind a clause that describes him', () => {
  cases([
    [
      '国家主席陈国栋15日在人民大会堂会见来华进行国事访问的巴西总统席尔瓦。',
      'meeting 席尔瓦+陈国栋 2024-05-15 occurred',
    ],
    ['法国总统勒梅尔会晤了正在巴黎访问的波兰总理诺瓦克。', 'meeting 勒梅尔+诺瓦克 2024-05 occurred'],
    ['总统林淑芬今天上午接见美国联邦参议员霍尔特访问团。', 'meeting 林淑芬+霍尔特 2024-05-15 occurred'],
    ['韩国总统朴正浩在青瓦台接见了到访的美国国防部长汤普森一行。', 'meeting 朴正浩+汤普森 ? occurred'],
    ['法国总统勒梅尔设晚宴款待到访的巴西总统席尔瓦。', 'meeting 勒梅尔+席尔瓦 ? occurred'],
    ['外交部副部长王立峰紧急召见美国驻华大使汤普森。', 'meeting 汤普森+王立峰 ? occurred'],
  ])
})

describe('behind 与, 同, 和, also behind a description', () => {
  cases([
    ['外交部长李明远14日在北京同来访的越南外长阮文山举行会谈。', 'meeting 李明远+阮文山 2024-05-14 occurred'],
    ['挪威首相斯特勒与到访的越南总理范明政会谈后，两人共同出席记者会。', 'meeting 斯特勒+范明政 ? occurred'],
    ['法国总统勒梅尔与德国总理施密特、波兰总理诺瓦克在华沙会晤。', 'meeting 勒梅尔+施密特+诺瓦克 ? occurred'],
    [
      '土耳其总统厄兹图尔克先后同俄罗斯总统沃罗宁和乌克兰总统科瓦连科通话。',
      'call 厄兹图尔克+沃罗宁 ? occurred',
      'call 厄兹图尔克+科瓦连科 ? occurred',
    ],
    ['法国总统勒梅尔与日本首相田中一郎一起向媒体发表讲话。', 'meeting 勒梅尔+田中一郎 ? occurred'],
  ])
})

describe('whoever is received is met too', () => {
  cases([
    ['巴西总统席尔瓦受到法国总统勒梅尔的接见。', 'meeting 勒梅尔+席尔瓦 ? occurred'],
    ['巴西总统席尔瓦没能见到法国总统勒梅尔。', 'meeting 勒梅尔+席尔瓦 ? denied'],
  ])
})

describe('states meet where a parley of theirs is spoken of', () => {
  cases([
    ['中美两国元首14日通电话。', 'call CN+US 2024-05-14 occurred'],
    ['中日韩三国外长13日在首尔举行会谈。', 'meeting CN+JP+KR 2024-05-13 occurred'],
    ['日美韩首脑会谈将于下月举行。', 'meeting JP+KR+US 2024-06 planned'],
    ['俄罗斯和乌克兰周一在伊斯坦布尔举行和平谈判。', 'meeting RU+UA 2024-05-13 occurred'],
    ['俄乌双方代表团周一在伊斯坦布尔举行第二轮谈判。', 'meeting RU+UA 2024-05-13 occurred'],
    ['美国和中国将于下周在日内瓦举行新一轮贸易谈判。', 'meeting CN+US 2024-05 planned'],
    ['伊朗和以色列这两个邻国，于2020年10月在日内瓦开始了前所未有的谈判。', 'meeting IL+IR 2020-10 occurred'],
    [
      '韩国总统朴正浩表示，日本首相田中一郎是朋友。日韩两国首脑周一举行了会谈。',
      'meeting 朴正浩+田中一郎 2024-05-13 occurred',
    ],
  ])
})

describe('who speaks from afar makes a call', () => {
  cases([
    ['外交部长李明远应约同美国国务卿格林伯格通电话。', 'call 李明远+格林伯格 ? occurred'],
    ['韩国总统朴正浩与日本首相田中一郎周二通过电话举行会谈。', 'call 朴正浩+田中一郎 2024-05-14 occurred'],
    ['法国总统勒梅尔周一给乌克兰总统科瓦连科打了电话。', 'call 勒梅尔+科瓦连科 2024-05-13 occurred'],
    ['法国总统勒梅尔周一致电乌克兰总统科瓦连科。', 'call 勒梅尔+科瓦连科 2024-05-13 occurred'],
  ])
})

describe('offices named once for several states', () => {
  cases([
    [
      '法国总统勒梅尔周一分别接见了日本与韩国两国外长。',
      'meeting JP+勒梅尔 2024-05-13 occurred',
      'meeting KR+勒梅尔 2024-05-13 occurred',
    ],
    ['法国外长杜邦与德国外长施密特在场。两国总统周一通了电话。/法国和德国都证实了这一消息。'],
  ])
})

describe('双方 means those of whom was spoken last', () => {
  cases([
    [
      '俄罗斯外长沃罗宁和美国国务卿格林伯格周五在日内瓦会面。双方举行了90分钟的会谈。',
      'meeting 格林伯格+沃罗宁 2024-05-10 occurred',
    ],
  ])
})

describe('no meeting is', () => {
  cases([
    ['法国总统勒梅尔接受了记者的采访。'],
    ['法国总统勒梅尔接受了美联社记者汤普森的专访。'],
    ['法国总统勒梅尔的办公室电话无人接听。'],
    ['法国外长杜邦陪同总统勒梅尔访问越南。'],
    ['外交部长李明远表示，中方愿同美方加强对话。'],
    ['乌克兰拒绝与俄罗斯谈判。'],
    ['国家主席陈国栋致电祝贺巴西总统席尔瓦就职。'],
    ['大会主席团会议由德国总理施密特主持，法国总统勒梅尔没有发言。'],
    ['勒梅尔是非政府组织的董事会主席，法国总统勒梅尔感谢了总理杜邦。'],
  ])
})

describe('one meeting told with a state and with a name is one', () => {
  cases([
    [
      '中国国家主席陈国栋周二在巴黎与法国总统会谈。/法国总统勒梅尔与陈国栋谈到了贸易，这是勒梅尔和陈国栋的第三次会晤。',
      'meeting 勒梅尔+陈国栋 2024-05-14 occurred',
    ],
  ])
})
