/** The API key somebody gave, kept by their browser until the tab is closed, and sent to this server only. */
const NAME = 'dixit.key';

export function giveKey(key: string): void {
  try {
    sessionStorage.setItem(NAME, key);
  } catch {
    // Storage switched off: the server will ask again.
  }
}

export function givenKey(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}
