import { DixitError } from '../../model/error.ts';

/** Dimensions that Neo4j's vector index takes. */
const DIMENSIONS = { least: 2, most: 4096 };

/**
 * The vectors of an answer in the shape of the OpenAI API (`{"data": [{"index", "embedding"}]}`), ordered by index and
 * scaled to length 1. Throws EMBEDDINGS_UNAVAILABLE for anything that is not `count` finite vectors of one dimension.
 *
 * @param where the endpoint, for messages
 */
export function readVectors(answer: unknown, count: number, where: string): Float32Array[] {
  const refuse = (what: string): never => {
    throw new DixitError(
      'EMBEDDINGS_UNAVAILABLE',
      `the embeddings endpoint ${where} answered ${what}; check that DIXIT_EMBEDDINGS_URL names an OpenAI-compatible endpoint for embeddings`,
    );
  };
  const data = isObject(answer) ? answer.data : undefined;
  if (!Array.isArray(data)) return refuse(`without a list "data": ${shown(answer)}`);
  if (data.length !== count) return refuse(`${data.length} vectors for ${count} texts`);
  const vectors = new Array<Float32Array | undefined>(count);
  for (const [place, row] of data.entries()) {
    if (!isObject(row) || !Array.isArray(row.embedding)) return refuse(`${shown(row)} in place of a vector`);
    const index = row.index ?? place;
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= count)
      return refuse(`a vector with index ${shown(index)} for ${count} texts`);
    if (vectors[index as number]) return refuse(`two vectors with index ${index}`);
    const { length } = row.embedding;
    if (length < DIMENSIONS.least || length > DIMENSIONS.most)
      return refuse(
        `a vector of ${length} numbers, where ${DIMENSIONS.least} to ${DIMENSIONS.most} are usable`,
      );
    const wrong = row.embedding.find((value) => typeof value !== 'number' || !Number.isFinite(value));
    if (wrong !== undefined) return refuse(`${shown(wrong)} in place of a number`);
    const unit = toUnit(row.embedding as number[]);
    if (!unit) return refuse('a vector of zeros');
    vectors[index as number] = unit;
  }
  const first = vectors[0]!.length;
  const other = vectors.find((vector) => vector!.length !== first);
  if (other) return refuse(`vectors of ${first} and of ${other.length} numbers in one answer`);
  return vectors as Float32Array[];
}

function toUnit(values: readonly number[]): Float32Array | null {
  // Scaled by the largest first: squares of finite numbers need not be finite.
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return null;
  const scaled = values.map((value) => value / largest);
  const length = Math.hypot(...scaled);
  return Float32Array.from(scaled, (value) => value / length);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
