import { describe, expect, test } from 'vitest';
import { named } from './names-of.ts';

const NAME = 'Ravi Tolley';

describe('titles before English names', () => {
  test.each(
    [
      'Cllr, Cr, Mdm, Comrade, Ald, Coun., Sgt, Supt, Ch Supt, Det Insp, Det Ch Insp, Snr Const, Const, Cst, Insp, Det Con',
      'DCI, DI, DS, PC, PCSO, SP, ASI, SHO, DGP, AIG, DSP, CCP, OCPD, PS, CS',
      'Lt Col, Lt Gen, Maj Gen, Brig, Cdr, Lt Cdr, Capt, Cpl, Pte, Sqn Ldr, Wg Cdr, Flt Lt, Air Cdre, WO2',
      'Rev, Revd, Rev Dr, Rt Rev, Ven, Msgr, Bp, Pst, Prof, Assoc Prof, Engr, Pharm, Adv',
      'Alhaji, Hajiya, Mallam, Otunba, Shri, Smt, Pandit, Maulana, Datuk, Datuk Seri, Puan, Baroness, Mx, HRH, Amb',
    ].flatMap((row) => row.split(', ')),
  )('%s is no part of the name', (title) => {
    const text = `On Monday ${title} ${NAME} left.`;
    expect(named('Person', text, 'en')).toEqual([NAME]);
    expect(named('Organization', text, 'en')).toEqual([]);
  });

  test('a rank behind a town', () => {
    expect(named('Person', 'Marlow DSP Nils Okoro said the theft followed a row.', 'en')).toEqual([
      'Nils Okoro',
    ]);
    expect(named('Person', 'He said that Assistant Sub-Inspector Ravi Coutinho left.', 'en')).toEqual([
      'Ravi Coutinho',
    ]);
  });

  test.each([
    ['The SP won nine seats. The PS left.', 'Organization', ['SP', 'PS']],
    ['Sri Lanka said no. The Garda Síochána closed it.', 'Person', []],
    ['Gen Z voters spoke.', 'Person', []],
  ] as const)('%s', (text, kind, expected) => {
    expect(named(kind, text, 'en')).toEqual(expected);
  });

  test.each([
    ['Mayor Ford has no plan, and Ford left.', ['Ford']],
    ['President Trump left.', ['Trump']],
    ['Mayor Kraft met Mayor Bloom.', ['Kraft', 'Bloom']],
    ['The President Hotel burned.', []],
    ['Mayor Games began on Friday.', []],
  ])('an office before a family name that is an ordinary word or a firm: %s', (text, people) => {
    expect(named('Person', text, 'en')).toEqual(people);
  });
});
