/** The most that one transaction takes: articles, and characters of their text. */
const ARTICLES_AT_MOST = 50;
const SIZE_AT_MOST = 1_000_000;

/** Cuts a stream into batches that one transaction can hold; an item larger than that is a batch by itself. */
export async function* batches<T>(
  items: AsyncIterable<T>,
  sizeOf: (item: T) => number,
  signal?: AbortSignal,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let size = 0;
  for await (const item of items) {
    if (signal?.aborted) return;
    if (batch.length === ARTICLES_AT_MOST || (batch.length > 0 && size + sizeOf(item) > SIZE_AT_MOST)) {
      yield batch;
      if (signal?.aborted) return;
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += sizeOf(item);
  }
  if (batch.length > 0 && !signal?.aborted) yield batch;
}
