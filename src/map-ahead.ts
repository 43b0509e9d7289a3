/**
 * Applies `work`, which must not reject, to items as they come, at most `width` at the same time, and yields the results
 * in the order of the items. Nothing is begun before the first result is asked for.
 */
export async function* mapAhead<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for await (const item of items) {
    begun.push(work(item))
    const first = begun.length >= width ? begun.shift() : undefined
    if (first) yield await first
  }
  for (const result of begun) yield await result
}
