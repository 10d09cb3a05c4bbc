import { describe, expect, test } from 'vitest';
import { named } from './names-of.ts';

describe('what looks like a body and is none', () => {
  test.each([
    ['She wrote in a WhatsApp post that it was safe. He said on Instagram that the pier was shut.', []],
    ['Facebook said it removed the page. “It is over,” she wrote on Facebook.', ['Facebook']],
    ['The GRP-CLS alliance holds nine seats. US-Iran talks stalled.', []],
    ['She flew to KL. CCTV was wiped. Some have RSI at work. The PhD student got a GCSE.', []],
    ['The money comes from the Crop Support Programme, Ruth Amsel said.', []],
    ['The Innocence Project said he was freed.', ['Innocence Project']],
    ['Norvian state media reported that he died.', []],
    ['Norvian state television reported that he died.', ['Norvian state television']],
    ['The state-run Xinhua news agency said so.', ['Xinhua']],
    ['HMS Kestrel and the MV Skerry sank.', []],
    ['Labour mayor Tim Pell left.', ['Labour']],
  ])('%s', (text, expected) => {
    expect(named('Organization', text, 'en')).toEqual(expected);
  });

  test.each([
    ['Salt Ridge mayor Tim Pell says sixty were lost.', ['Salt Ridge']],
    ['Skerry governor Ruth Amsel left.', ['Skerry']],
    ['Southern Norvia asked for pumps.', ['Southern Norvia']],
  ])('places of %s', (text, expected) => {
    expect(named('Place', text, 'en')).toEqual(expected);
  });
});
