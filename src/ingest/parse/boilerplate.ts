/** Elements that are no part of an article on any page. */
export const NOISE = [
  'script,style,noscript,template,iframe,object,embed,svg,video,audio,form,button,input,select',
  'nav,footer,aside,dialog,[role="navigation"],[role="complementary"],[role="banner"],[role="contentinfo"]',
  '[hidden],[aria-hidden="true"],[role="region"][aria-label*="广告"],[data-e2e="advertisement"]',
  '[class*="advert" i],[class*="share" i],[class*="social" i],[class*="related" i],[class*="recommend" i]',
  '[class*="newsletter" i],[class*="subscribe" i],[class*="comment" i],[class*="breadcrumb" i],[class*="cookie" i]',
  '[class*="copyright" i],[class*="credit" i],[class*="byline" i],[class*="author" i],[class*="visuallyhidden" i]',
  '.off-screen,.sr-only,p[role="text"]',
].join(',')

/** Paragraphs that are no part of an article, each with what it is. A line matches as a whole, or from its start. */
const NOISE_LINES: readonly (readonly [what: string, line: RegExp])[] = [
  ['a lone mark', /^[\p{P}\p{S}\s]*$/u],
  [
    'a translator’s or editor’s credit',
    /^[.。]?[（(]?(?:翻译|编译|翻譯|編譯|责编|責編|责任编辑|責任編輯|编辑|編輯|校对|校對)(?:编辑|編輯)?\s*[:：]/,
  ],
  ['a reporter’s sign-off', /(?:责编|責編|责任编辑|責任編輯|网编|網編)\s*[:：]\s*\S{1,8}\s*[）)]?$/],
  ['a by-line', /^(?:作者|撰文|记者|記者|文)\s*[:：/／]\s*\S{1,20}$/],
  [
    'a by-line with the kind of report',
    /^[\p{Script=Han}A-Za-z·/／、\s]{2,24}[（(](?:综合|綜合)?(?:报道|报导|報道|報導)[）)]$/u,
  ],
  [
    'a copyright notice',
    /^(?:©|\(c\)|版权|版權|Copyright\b)|(?:版权声明|版權聲明|版权所有|版權所有|All rights reserved)/i,
  ],
  ['a photo credit', /^(?:图像来源|圖像來源|图片来源|圖片來源|图片版权|圖片版權|Image caption|Getty Images$)/],
  [
    'a request to subscribe',
    /^.{0,12}(?:请订阅|請訂閱|点击订阅|點擊訂閱|欢迎订阅|歡迎訂閱|扫描二维码|掃描二維碼|下载.{0,12}(?:APP|应用|客户端)|下載.{0,12}(?:APP|應用))/i,
  ],
  [
    'an offer of other articles',
    /^(?:更多阅读|更多閱讀|延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关报道|相關報導|相关新闻|相關新聞|阅读更多|閱讀更多|获取更多RSS|推荐阅读|推薦閱讀)/i,
  ],
  ['a share line', /^(?:分享|分享到|转发|轉發|打印|Facebook|Twitter|WhatsApp)\s*[:：]?$/i],
]

/** True for a paragraph that belongs to the page and not to the article. */
export const isNoiseLine = (line: string): boolean => NOISE_LINES.some(([, pattern]) => pattern.test(line))

/** The caption without the photographer's credit that ends it. */
export const withoutPhotoCredit = (caption: string): string => (caption.split('©', 1)[0] ?? '').trimEnd()
