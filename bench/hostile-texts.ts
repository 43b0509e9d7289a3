const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const SENTENCE = '甘国外交部长安德烈·莫兰德周三（3月6日）抵达林国首都，与总统会谈后表示，两国将“继续合作”。'

/**
 * Texts that no newsroom writes and that an extractor must still read in a time that grows with their length, each made
 * at a length in UTF-16 units.
 */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one line of ordinary sentences': (length) => repeated(SENTENCE, length),
  'ordinary paragraphs': (length) => repeated(`${SENTENCE}</p><p>`, length),
  'sentences of different people': (length) => {
    const names = '安贝卡达埃法格哈伊杰克拉马纳奥帕雷萨塔维沃亚泽'
    const letter = (n: number) => names.charAt(n % names.length)
    let text = ''
    for (let n = 0; text.length < length; n += 1) {
      const name = `${letter(n)}${letter(n * 7 + 3)}尔·${letter(n * 5 + 1)}${letter(n * 11 + 2)}${letter(n >> 3)}夫`
      text += `俄罗斯外交部长${name}访问法国，${name}说：“我们会谈。”`
    }
    return text.slice(0, length)
  },
  'no full stop': (length) => repeated('外长访问法国并与总统会谈他表示两国将合作', length),
  'commas alone': (length) => repeated('，', length),
  'quotations that never close': (length) => repeated('他说：“我们去“法国', length),
  'quotations that only close': (length) => repeated('我们去法国”他说', length),
  'brackets that never close': (length) => repeated('外长（在法国（', length),
  'one name without an end': (length) => repeated('安德烈·', length),
  'letters of transliteration': (length) => repeated('斯尔克夫巴达马拉', length),
  'titles alone': (length) => repeated('外交部长总统', length),
  'states alone': (length) => repeated('中美日俄法国德国', length),
  'dates alone': (length) => repeated('3月6日至', length),
  'numerals alone': (length) => repeated('二〇一九年十二', length),
  'digits alone': (length) => repeated('1234567890', length),
  'verbs of speech alone': (length) => repeated('表示说称', length),
  'newspapers alone': (length) => repeated('《时报》、', length),
  'pronouns alone': (length) => repeated('他与双方两人', length),
  'another language': (length) => repeated('The minister arrived in the capital on Wednesday. ', length),
  'no letter at all': (length) => repeated('。！？', length),
  'lone surrogates': (length) => repeated('外长\ud800访问\udc00法国，', length),
  'zero-width characters in names': (length) => repeated('外长安德\u200b烈·莫\u200d兰德访问法\ufeff国。', length),
  blanks: (length) => repeated('外 长  访　问 ', length),
  'line breaks of the source': (length) => repeated('外长\n访问\n', length),
}
