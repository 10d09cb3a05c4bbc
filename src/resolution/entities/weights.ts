/** Weights and public descriptions of the features of entity resolution: data/weights.yml. */
import type { Feature } from '../../model/graph.ts';
import { readData } from '../lib/read-data.ts';

interface Table {
  readonly thresholds: { readonly same: number; readonly unsure: number };
  readonly features: Record<string, { readonly weight: number; readonly description: string }>;
}

const table = readData<Table>('weights.yml');

export const THRESHOLDS = table.thresholds;

/** What a feature adds to the score of a pair: its weight times `value`, with the two values that met. */
export function feature(name: string, value: number, left: string, right: string): Feature {
  const entry = table.features[name];
  if (!entry) throw new Error(`feature "${name}" is not in data/weights.yml`);
  return { name, weight: round(entry.weight * value), left, right };
}

export function totalOf(features: readonly Feature[]): number {
  return round(
    Math.max(
      0,
      Math.min(
        1,
        features.reduce((sum, each) => sum + each.weight, 0),
      ),
    ),
  );
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
