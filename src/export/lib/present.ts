/** For JSON.stringify: absent values are left out. */
export function present(_key: string, value: unknown): unknown {
  return value === null || value === '' ? undefined : value;
}
