import { wordOf } from '../../language/word.ts';

/** Simple past of English verbs that no ending gives, by base form. */
const PAST: Readonly<Record<string, string>> = Object.fromEntries(
  `become became, begin began, bend bent, bet bet, bite bit, bleed bled, blow blew, break broke, bring brought, broadcast
  broadcast, build built, burn burned, burst burst, buy bought, cast cast, catch caught, choose chose, come came, cost cost,
  cut cut, deal dealt, dig dug, do did, draw drew, drink drank, drive drove, eat ate, fall fell, feed fed, feel felt, fight
  fought, find found, fit fit, flee fled, fly flew, forbid forbade, forecast forecast, forget forgot, forgive forgave, freeze
  froze, get got, give gave, go went, grow grew, hang hung, have had, hear heard, hide hid, hit hit, hold held, hurt hurt, keep
  kept, know knew, lay laid, lead led, leave left, lend lent, let let, lie lay, lose lost, make made, mean meant, meet met, pay
  paid, put put, quit quit, read read, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold, send
  sent, set set, shake shook, shed shed, shoot shot, show showed, shrink shrank, shut shut, sing sang, sink sank, sit sat, sleep
  slept, speak spoke, spend spent, split split, spread spread, stand stood, steal stole, stick stuck, strike struck, swear
  swore, sweep swept, swim swam, swing swung, take took, teach taught, tear tore, tell told, think thought, throw threw,
  undergo underwent, understand understood, undertake undertook, upset upset, wake woke, wear wore, weep wept, win won,
  withdraw withdrew, write wrote`
    .split(/,\s+/)
    .map((pair) => pair.split(/\s+/)),
);

/** The last letter is doubled after one short vowel that bears the stress: stop, prefer, admit; not offer, open. */
const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$|[^f]fer$|ccur$|mit$|pel$|trol$|gret$/;

/** Simple past of a base form; null where the language has no such form. */
export function pastOf(base: string): string | null {
  if (PAST[base]) return PAST[base];
  const doubled = DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : '';
  const forms = [
    doubled,
    /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : '',
    base.endsWith('e') ? `${base}d` : `${base}ed`,
  ];
  return forms.find((form) => form !== '' && isFormOf(form, base)) ?? null;
}

/** Third person of the present of a base form; null where the language has no such form. */
export function thirdPersonOf(base: string): string | null {
  if (base === 'have') return 'has';
  const form = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return isFormOf(form, base) ? form : null;
}

function isFormOf(form: string, base: string): boolean {
  return wordOf(form, 'en').analyses.some(({ tag, lemma }) => tag === 'V' && lemma === base);
}
