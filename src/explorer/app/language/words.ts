import { recall, remember } from '../lib/remember.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';
export type InterfaceLanguage = 'en' | 'fr';
const LANGUAGES: Record<InterfaceLanguage, Words> = { en, fr };

let current: InterfaceLanguage = initial();

function initial(): InterfaceLanguage {
  const chosen = recall('language') ?? navigator.language.slice(0, 2);
  return chosen === 'fr' ? 'fr' : 'en';
}

export function interfaceLanguage(): InterfaceLanguage {
  return current;
}

/** Texts in the language chosen. */
export function words(): Words {
  return LANGUAGES[current];
}

/** Changes to the other language and keeps the choice. */
export function switchLanguage(): void {
  current = current === 'en' ? 'fr' : 'en';
  remember('language', current);
}
