export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** @throws when there is nothing to sum up */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = sort(values);
  return { median: quantile(sorted, 0.5), min: sorted[0]!, max: sorted.at(-1)! };
}

/** `q` from 0 to 1, of values in any order. */
export function quantileOf(values: readonly number[], q: number): number {
  return quantile(sort(values), q);
}

function sort(values: readonly number[]): Float64Array {
  if (values.length === 0) throw new Error('Nothing was measured');
  return Float64Array.from(values).sort();
}

function quantile(sorted: Float64Array, q: number): number {
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}
