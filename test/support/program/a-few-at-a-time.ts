/** Does something for each of many, a few at a time: starting programs is what takes the time here. */
export async function aFewAtATime<T>(
  many: Iterable<T>,
  action: (one: T) => Promise<void>,
  atATime = 4,
): Promise<void> {
  const waiting = [...many];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await action(next);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
