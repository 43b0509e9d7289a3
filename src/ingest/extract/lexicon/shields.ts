const split = (text: string): string[] => text.trim().split(/\s+/)

/**
 * Words in which the name of a state stands by accident or means no state. Longest match reads them whole,
 * so that nothing inside is read: 其中国家 holds no 中国, 印太 no India.
 */
export const SHIELDS: string[] = split(`
  西方 其中 当中 之中 从中 集中 空中 今日 昨日 昔日 当日 次日 近日 即日 同日 每日 翌日 印太 印度洋 印度·太平洋 印度太平洋 印太地区 南中国海 东中国海 中国海 日本海 墨西哥湾 几内亚湾 阿曼湾 英吉利海峡
  上海 海地方 中美洲 南美洲 北美洲 美洲 拉美 中东 中亚 中欧 东欧 西欧 北欧 南欧 美元 美金 日元 英镑 加元 澳元 英里 英尺 英寸 英亩 美好 美丽 美女 美国之音 法律 法案 法院 法官 法治 法规 法庭 法令 德行 意见 意义 意外 意向 意味 意图 意愿 意识 意思 中央 中心 中立 中间 中部 中止 中断 中期 中方面 日期 日常 日益 日前 日报 日程 日子 新闻 新年 新型 新冠 新任 新的 新建 土地 加强 加入 加大 加快 加剧 加速 以色 以及 以来 以后 以前 以外 以便 以免 泰坦 韩流 英雄 英语 法语 德语 俄语 汉语 华语 中文 英文 法文 德文 日文 俄文 中产 华裔 华侨 华人 华尔街 乌合 俄而 中枢 中国日报 英特尔 以为 马里乌波尔 马里兰 新墨西哥 新南威尔士 印第安 西班牙语 葡萄牙语 阿拉伯语 中国菜 日本料理 法国队 巴黎协定 巴黎圣日耳曼 北京时间 日内瓦公约 明斯克协议 罗马尼亚语 墨西哥城`)
