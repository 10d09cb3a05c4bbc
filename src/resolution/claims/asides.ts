/**
 * A sentence without what it says by the way: ", qui n'était pas assuré," and "because it had no licence" are details, and
 * a negation, a wish or a passive in them is none of the sentence.
 */
import type { Language } from '../../model/language.ts';

const ASIDE: Readonly<Record<Language, RegExp>> = {
  fr: /,\s(?:(?:à|de|par|pour|avec) )?(?:qui|dont|que|qu['’]\p{L}+|où|(?:au|du)?quel(?:le)?s?|lequel|laquelle|lesquels|lesquelles)\s[^,;]{1,200}(?:,|$)|(?:^|,?\s)(?:parce qu(?:e\s|['’])|puisqu(?:e\s|['’])|bien qu(?:e\s|['’])|alors qu(?:e\s|['’])|tandis qu(?:e\s|['’])|même s['’i])[^,;]{1,200}(?:,|$)/giu,
  en: /,\s(?:(?:of|to|by|for|with|in) )?(?:who|whom|whose|which|where)\s[^,;]{1,200}(?:,|$)|(?:^|,?\s)(?:because(?! of)|although|even though|though|whereas|while)\s[^,;]{1,200}(?:,|$)/giu,
};

/** Most sentences have none. */
const OPENS = /,\s|\b(?:parce|puisqu|bien qu|alors qu|tandis|même s|because|although|though|whereas|while)/i;

export function withoutAsides(text: string, language: Language): string {
  return OPENS.test(text) ? text.replace(ASIDE[language], ' ').trim() : text;
}
