/** A choice kept from visit to visit where the browser allows it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`dixit.${key}`, value);
  } catch {
    // Storage switched off: the choice lasts as long as the page.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`dixit.${key}`);
  } catch {
    return null;
  }
}
