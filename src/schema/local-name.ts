import { builder } from './builder.ts'
import { LanguageEnum } from './enums.ts'

interface LocalNames {
  nameEn: string
  nameHans: string
  nameHant: string
}

/** The argument of a name that is known in each language. */
export const languageArgument = () =>
  builder.args((t) => ({
    language: t.field({
      type: LanguageEnum,
      defaultValue: 'en',
      required: true,
      description: 'The language of the name.',
    }),
  }))

/** The name of a place in one language. */
export const nameIn = (place: LocalNames, language: 'en' | 'zh-Hans' | 'zh-Hant'): string => {
  switch (language) {
    case 'en':
      return place.nameEn
    case 'zh-Hans':
      return place.nameHans
    case 'zh-Hant':
      return place.nameHant
  }
}
