import type { EventStatus } from '../../domain/vocabulary.ts'

// How far an event has come; being called off or denied may come at any stage, and be taken back.
const STAGES: readonly EventStatus[] = ['proposed', 'planned', 'ongoing']

/**
 * True when a report with this status changes what is known. An earlier stage told later is background, no step back:
 * 此前宣布将访问 after the visit began. A visit called off may be planned anew.
 */
const isStep = (known: EventStatus | undefined, told: EventStatus): boolean => {
  if (known === undefined) return true
  const stage = STAGES.indexOf(told)
  if (known === 'occurred') return told !== known && told !== 'planned' && told !== 'proposed'
  return told !== known && (stage === -1 || stage > STAGES.indexOf(known))
}

/** The status by the latest evidence, and for each report whether it changed the status. Reports come in order of publication. */
export const statusSteps = (
  statuses: readonly EventStatus[],
): { status: EventStatus | undefined; changes: boolean[] } => {
  let status: EventStatus | undefined
  const changes = statuses.map((told) => {
    const changed = isStep(status, told)
    if (changed) status = told
    return changed
  })
  return { status, changes }
}
