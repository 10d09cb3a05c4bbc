import { writtenTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

/** Platforms on which people say things. */
const PLATFORM = writtenTest(
  /^(?:Facebook|Twitter|Instagram|WhatsApp|Telegram|TikTok|YouTube|Youtube|Snapchat|LinkedIn|Reddit|Bluesky|Threads|Weibo|WeChat|Discord|Twitch|GoFundMe|Zoom|Messenger|Skype|Substack)$/,
);
const BEFORE = /^(?:on|via|through|over|using|by)$/;
const POSTED =
  /^(?:posts?|messages?|messaging|videos?|accounts?|pages?|groups?|status|story|stories|livestreams?|live|threads?|feeds?|channels?|chats?|users?|hashtags?|reels?|comments?|broadcasts?|handles?|calls?|profiles?|followers|campaign|page)$/;
/** French: "sur Facebook", "son compte Instagram", "Suivez-nous sur Twitter, Threads et LinkedIn". */
const FRENCH_BEFORE =
  /^(?:comptes?|pages?|groupes?|chaînes?|chaine|vidéos?|message|messages|post|posts|publication|story|stories|profil|fil|live|appel|boucle|messagerie|hashtag)$/;
/**
 * Whether a platform is only where something was said: "on Instagram", "a WhatsApp post". Not
 * "Facebook said", "Instagram's owner".
 */
export function isChannel({ tokens, language }: Reading, from: number, to: number): boolean {
  if (to !== from + 1 || !PLATFORM.of(tokens[from]!)) return false;
  if (language === 'fr') return isFrenchChannel(tokens, from);
  const before = tokens[from - 1]?.lower ?? '';
  if (/^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
  if (BEFORE.test(before)) return true;
  return POSTED.test(tokens[to]?.lower ?? '');
}

/** What is done there with words, images and friends. */
const SHARED =
  /^(?:publiée?s?|postée?s?|partagée?s?|diffusée?s?|relayée?s?|filmée?s?|mise?s?|viral|virale|virales|vue?s?|partager|suivre|suivez|suivez-nous|-?nous|rejoignez-nous|retrouvez-nous|circule|circulent|circulait|circulaient|circulant)$/;

/** A row of platforms is read from its first. */
function isFrenchChannel(tokens: Reading['tokens'], from: number): boolean {
  let k = from - 1;
  for (let row = 0; row < 8 && /^(?:,|et|ou|\/)$/.test(tokens[k]?.lower ?? ''); row++) {
    if (!tokens[k - 1] || !PLATFORM.of(tokens[k - 1]!)) return false;
    k -= 2;
  }
  const before = tokens[k];
  if (!before) return false;
  if (!/^(?:sur|via)$/.test(before.lower)) return FRENCH_BEFORE.test(before.lower);
  // "a salué sur Twitter": where somebody speaks it is told of.
  const what = tokens[k - 1];
  return what !== undefined && (what.tag === 'noun' || SHARED.test(what.lower));
}
