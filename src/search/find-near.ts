import { DixitError } from '../model/error.ts';
import type { Embeddings } from './embeddings/embeddings.ts';
import type { ParsedQuestion } from './parse-question.ts';
import type { SearchStore } from './search-store.ts';

/** Claims near a question in meaning, with their cosines; notices say why there are none. */
export interface Near {
  readonly similarities: ReadonlyMap<string, number>;
  readonly notices: readonly string[];
}

export const NOTHING_NEAR: Near = { similarities: new Map(), notices: [] };

/** Claims taken, of both languages; ranking takes thirty of each (fuse.ts). */
const NEAREST = 120;
/** Somebody waits for the answer: one try, three seconds. */
const LIMITS = { timeout: 3_000, retries: 0 };

/** After a failure the endpoint is left alone for so long: a slow one would cost each question three seconds. */
const PAUSE = 30_000;

/** When an endpoint that failed may be asked again, and what it said (milliseconds of performance.now()). */
export interface Pause {
  until: number;
  why: string;
}

/** Never fails for the endpoint's sake: search then goes by words, and says so. */
export async function findNear(
  { question }: ParsedQuestion,
  store: SearchStore,
  embeddings: Embeddings,
  pause: Pause,
): Promise<Near> {
  const left = Math.ceil((pause.until - performance.now()) / 1000);
  if (left > 0) return byWords(`${pause.why}; the endpoint is asked again in ${left} s`);
  try {
    const state = await store.findEmbeddingState();
    if (!state) return byWords('no claim is embedded yet; run dixit embed');
    if (state.model !== embeddings.model)
      return byWords(
        `the claims are embedded by "${state.model}", not by "${embeddings.model}"; run dixit embed --again, or set DIXIT_EMBEDDINGS_MODEL back`,
      );
    const [vector] = await embeddings.embed([question.text], 'question', LIMITS);
    const found = await store.searchVectors(vector!, NEAREST);
    return {
      similarities: new Map(found.map(({ claimId, similarity }) => [claimId, similarity])),
      notices: [],
    };
  } catch (error) {
    if (error instanceof DixitError && error.code.startsWith('EMBEDDINGS_')) {
      if (error.code === 'EMBEDDINGS_UNAVAILABLE')
        Object.assign(pause, { until: performance.now() + PAUSE, why: error.message });
      return byWords(error.message);
    }
    throw error;
  }
}

function byWords(why: string): Near {
  return { ...NOTHING_NEAR, notices: [`searched by words alone: ${why}`] };
}
