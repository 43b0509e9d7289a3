import type { Loaders } from '../loaders/loaders.ts'
import type { CountryNode, PersonNode, SourceNode } from '../loaders/nodes.ts'
import { builder } from './builder.ts'
import { Speaker } from './refs.ts'

interface Step {
  role: 'outlet' | 'relay' | 'speaker'
  voice: PersonNode | SourceNode | CountryNode
}

const AttributionRole = builder.enumType('AttributionRole', {
  description: 'What somebody did with the words of a claim.',
  values: {
    OUTLET: { value: 'outlet', description: 'Published the article.' },
    RELAY: { value: 'relay', description: 'Carried the words; credited by the one before.' },
    SPEAKER: { value: 'speaker', description: 'Said them.' },
  },
})

/** One step of the way of a claim. */
export const AttributionStep = builder.objectRef<Step>('AttributionStep').implement({
  description: 'One step on the way from the reader to the words of a claim.',
  fields: (t) => ({
    role: t.expose('role', { type: AttributionRole, description: 'The part in it.' }),
    voice: t.field({ type: Speaker, description: 'Whose part it is.', resolve: (step) => step.voice }),
  }),
})

/** The way of a claim from its outlet to its speaker. An outlet that carries its own words is one step, not two. */
export const attributionOf = async (claimId: string, loaders: Loaders): Promise<Step[]> => {
  const [article, relays, speaker] = await Promise.all([
    loaders.articleByClaim.load(claimId),
    loaders.relayersByClaim.load(claimId),
    loaders.speakerByClaim.load(claimId),
  ])
  const outlet = article && (await loaders.publisherByArticle.load(article.id))
  // Relays are kept in the order in which the words passed; the path is read from the other end.
  const relaying = [...relays].reverse().filter(({ id }) => id !== outlet?.id && id !== speaker?.id)
  const steps: Step[] = relaying.map((voice) => ({ role: 'relay', voice }))
  if (outlet && outlet.id !== speaker?.id) steps.unshift({ role: 'outlet', voice: outlet })
  if (speaker) steps.push({ role: 'speaker', voice: speaker })
  return steps
}
