/**
 * Milliseconds of processor time that a piece of work takes. Processor time and not the clock's: other work on the machine
 * slows the clock's, and hardly this one.
 */
export const cpuTime = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
