import { reasonIn } from '../language/reasons.ts';
import { interfaceLanguage } from '../language/words.ts';

/** A reason or notice of the server in the language of the page. */
export function reasonText(reason: string): string {
  return reasonIn(interfaceLanguage(), reason);
}
