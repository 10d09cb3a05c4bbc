import { givenKey } from './lib/key.ts';

/** An answer that is none: the message may be shown. */
export class RequestError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
  }
}

/** A document together with the types of what it takes and gives. */
export interface Document<Data, Variables> {
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
}

/** Asks the API; throws RequestError. */
export async function request<Data, Variables extends object>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  let response: Response;
  const key = givenKey();
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query: document.text, variables }),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError('', 'UNREACHABLE');
  }
  const body = (await response.json().catch(() => null)) as {
    data?: Data | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  } | null;
  const [error] = body?.errors ?? [];
  if (error) throw new RequestError(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (!body?.data) throw new RequestError('', 'UNREACHABLE');
  return body.data;
}
