const partsIn = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of a zone at an instant, as milliseconds that would show the same clock in UTC. */
const wallClock = (instant: number, timeZone: string): number => {
  const formatter = formatters.get(timeZone) ?? partsIn(timeZone)
  formatters.set(timeZone, formatter)
  const part = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second)
}

/** The calendar day, `YYYY-MM-DD`, that it is in `timeZone` at `instant`. */
export const dayIn = (instant: string, timeZone: string): string =>
  new Date(wallClock(Date.parse(instant), timeZone)).toISOString().slice(0, 10)

/**
 * The instant in UTC at which the clocks of `timeZone` show `local` (`YYYY-MM-DDTHH:mm[:ss]`).
 * A time that a change of clocks skips or repeats is read with the offset in force before the change.
 */
export const instantIn = (local: string, timeZone: string): string => {
  const wanted = Date.parse(`${local}Z`)
  const earlier = wanted - 86_400_000
  const offsets = [wallClock(earlier, timeZone) - earlier, wallClock(wanted, timeZone) - wanted]
  const found = offsets.map((offset) => wanted - offset).find((instant) => wallClock(instant, timeZone) === wanted)
  return new Date(found ?? wanted - (offsets[0] ?? 0)).toISOString()
}
