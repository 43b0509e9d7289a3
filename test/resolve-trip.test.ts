import { describe, expect, it } from 'vitest'
import type { EventToPlace } from '../src/domain/knowledge.ts'
import { tripOf } from '../src/ingest/resolve/resolve-trip.ts'

const person = (id: string, role: 'VISITOR' | 'HOST' | 'PARTICIPANT', countryCode: string | null = null) => ({
  id,
  role,
  countryCode,
})

const visit = (more: Partial<EventToPlace> = {}): EventToPlace => ({
  id: 'event:visit',
  kind: 'visit',
  status: 'occurred',
  startOn: '2031-05-12',
  endOn: '2031-05-12',
  precision: 'day',
  countryId: 'country:VN',
  participants: [person('person:belov', 'VISITOR', 'RU')],
  ...more,
})

const meeting = (more: Partial<EventToPlace> = {}): EventToPlace => ({
  ...visit(),
  id: 'event:meeting',
  kind: 'meeting',
  countryId: null,
  participants: [person('person:belov', 'PARTICIPANT', 'RU'), person('person:nguyen', 'PARTICIPANT', 'VN')],
  ...more,
})

const place = (held: EventToPlace, visits: EventToPlace[], told: string[] = []) =>
  tripOf(held, visits, new Set(told))?.visitId ?? null

describe('a meeting', () => {
  it.each<[string, Partial<EventToPlace>, Partial<EventToPlace>, boolean]>([
    ['on the day of the visit, with somebody of the state visited', {}, {}, true],
    [
      'in the state visited',
      { countryId: 'country:VN', participants: [person('person:belov', 'PARTICIPANT')] },
      {},
      true,
    ],
    ['three days after its first day', { startOn: '2031-05-15' }, {}, true],
    ['on the last of several stated days', { startOn: '2031-05-20' }, { endOn: '2031-05-20' }, true],
    ['the day before', { startOn: '2031-05-11' }, {}, false],
    ['a week later', { startOn: '2031-05-19' }, {}, false],
    ['on a day that is not known', { startOn: '2031-05-01', precision: 'month' }, {}, false],
    ['in another state', { countryId: 'country:RU' }, {}, false],
    [
      'with somebody of a third state',
      { participants: [person('person:belov', 'PARTICIPANT'), person('person:li', 'PARTICIPANT', 'CN')] },
      {},
      false,
    ],
    ['without the visitor', { participants: [person('person:nguyen', 'PARTICIPANT', 'VN')] }, {}, false],
    ['when the visit was called off', {}, { status: 'cancelled' }, false],
    ['called off like the visit', { status: 'cancelled' }, { status: 'denied' }, true],
  ])('%s', (_name, held, trip, belongs) => {
    expect(place(meeting(held), [visit(trip)])).toBe(belongs ? 'event:visit' : null)
  })

  it('without a date belongs to the visit that an article tells with it', () => {
    const undated = meeting({ startOn: null, endOn: null, precision: 'unknown' })
    expect(place(undated, [visit()])).toBeNull()
    expect(place(undated, [visit()], ['event:visit'])).toBe('event:visit')
  })

  it('belongs to the nearest of two visits, whichever is named first', () => {
    const later = visit({ id: 'event:later', startOn: '2031-05-14', endOn: '2031-05-14' })
    const held = meeting({ startOn: '2031-05-15' })
    expect(place(held, [visit(), later])).toBe('event:later')
    expect(place(held, [later, visit()])).toBe('event:later')
  })
})
