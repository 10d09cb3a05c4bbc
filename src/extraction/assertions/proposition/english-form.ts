import { wordOf } from '../../language/word.ts';

/** Simple past of English verbs that no ending gives, by base form. */
const PAST: Readonly<Record<string, string>> = Object.fromEntries(
  `arise arose, awake awoke, bear bore, beat beat, become became, begin began, bend bent, bet bet, bid bid,
  bind bound, bite bit, bleed bled, blow blew, break broke, breed bred, bring brought, broadcast broadcast,
  build built, burn burned, burst burst, buy bought, cast cast, catch caught, choose chose, cling clung,
  come came, cost cost, creep crept, cut cut, deal dealt, dig dug, do did, draw drew, drink drank, drive
  drove, eat ate, fall fell, feed fed, feel felt, fight fought, find found, fit fit, flee fled, fling flung,
  fly flew, forbid forbade, forecast forecast, forget forgot, forgive forgave, forgo forwent, freeze froze,
  get got, give gave, go went, grind ground, grow grew, hang hung, have had, hear heard, hide hid, hit hit,
  hold held, hurt hurt, keep kept, kneel knelt, know knew, lay laid, lead led, leave left, lend lent, let
  let, lie lay, light lit, lose lost, make made, mean meant, meet met, pay paid, put put, quit quit, read
  read, rid rid, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold, send
  sent, set set, shake shook, shed shed, shine shone, shoot shot, show showed, shrink shrank, shut shut,
  sing sang, sink sank, sit sat, slay slew, sleep slept, slide slid, sling slung, slit slit, speak spoke,
  speed sped, spend spent, spin spun, spit spat, split split, spread spread, spring sprang, stand stood,
  steal stole, stick stuck, sting stung, stink stank, stride strode, strike struck, string strung, strive
  strove, swear swore, sweep swept, swim swam, swing swung, take took, teach taught, tear tore, tell told,
  think thought, throw threw, thrust thrust, tread trod, undergo underwent, understand understood, undertake
  undertook, upset upset, wake woke, wear wore, weave wove, weep wept, win won, wind wound, withdraw
  withdrew, wring wrung, write wrote`
    .split(/,\s+/)
    .map((pair) => pair.split(/\s+/)),
);

/** "Uphold", "oversee", "mislead" go as the verb within; not "relay", "refit", "outfit", which only look so. */
const COMPOUND = /^(?:out|over|under|re|fore|mis|with|un|up)(?!lay$|fit$)([a-z]{2,})$/;

/** The last letter is doubled after one short vowel that bears the stress: stop, prefer, admit; not offer, open. */
const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$|[^f]fer$|ccur$|mit$|pel$|trol$|gret$/;

/** Simple past of a base form; null where the language has no such form. */
export function pastOf(base: string): string | null {
  if (PAST[base]) return PAST[base];
  const within = COMPOUND.exec(base)?.[1];
  if (within && PAST[within]) return `${base.slice(0, -within.length)}${PAST[within]}`;
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
