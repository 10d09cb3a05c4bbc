import { writtenTest } from '../language/form-test.ts';
import type { Reading } from './reading.ts';

/** Platforms on which people say things. */
const PLATFORM = writtenTest(
  /^(?:Facebook|Twitter|Instagram|WhatsApp|Telegram|TikTok|YouTube|Youtube|Snapchat|LinkedIn|Reddit|Bluesky|Threads|Weibo|WeChat|Discord|Twitch|GoFundMe|Zoom|Messenger|Skype|Substack)$/,
);
const BEFORE = /^(?:on|via|through|over|using|by)$/;
const POSTED =
  /^(?:posts?|messages?|messaging|videos?|accounts?|pages?|groups?|status|story|stories|livestreams?|live|threads?|feeds?|channels?|chats?|users?|hashtags?|reels?|comments?|broadcasts?|handles?|calls?|profiles?|followers|campaign|page)$/;
/**
 * English: whether a platform is only where something was said: "on Instagram", "a WhatsApp post". Not
 * "Facebook said", "Instagram's owner".
 */
export function isChannel({ tokens, language }: Reading, from: number, to: number): boolean {
  if (language !== 'en' || to !== from + 1 || !PLATFORM.of(tokens[from]!)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (/^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
  if (BEFORE.test(before)) return true;
  return POSTED.test(tokens[to]?.lower ?? '');
}
