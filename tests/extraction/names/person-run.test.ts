import { describe, expect, it } from 'vitest';
import { named } from './names-of.ts';

describe('personal names', () => {
  it.each([
    ['Selon Dominique de Varenne, le vin sera bon.', 'Dominique de Varenne'],
    ["L'ancien juge Hubert d'Ormont a parlé.", "Hubert d'Ormont"],
    ['La ministre Ursula von der Linden est arrivée.', 'Ursula von der Linden'],
    ['Le porte-parole Khalid bin Rashid a démenti.', 'Khalid bin Rashid'],
    ['La cheffe Fatima al-Mansouri a répondu.', 'Fatima al-Mansouri'],
    ['Le chimiste J. P. Lambert confirme.', 'J. P. Lambert'],
    ['Le joueur Ousmane Traoré-Keïta a marqué.', 'Ousmane Traoré-Keïta'],
    ['Le chanteur Youssef « le Chat » Belkacem est mort.', 'Youssef « le Chat » Belkacem'],
    ['Le coureur Tanguy LE GALL a gagné.', 'Tanguy LE GALL'],
    ['La sénatrice Éléonore Lévêque a voté contre.', 'Éléonore Lévêque'],
    ['Le président Nguyen Van Thanh a salué ses hôtes.', 'Nguyen Van Thanh'],
    ['Mme Le Goff a porté plainte.', 'Le Goff'],
    ['Me Aurore Tessier plaidera mardi.', 'Aurore Tessier'],
    ['Mgr Jean II Karam a célébré la messe.', 'Jean II Karam'],
    ['La patronne de la région Centre-Loire Ana Roy a parlé.', 'Ana Roy'],
  ])('%s', (text, name) => {
    expect(named('Person', text, 'fr')).toEqual([name]);
  });

  it.each([
    ['Senator Charles E. Whitfield said no.', 'Charles E. Whitfield'],
    ["Actor Liam O'Connell won.", "Liam O'Connell"],
    ['Edward "Ned" Harlow retired.', 'Edward "Ned" Harlow'],
    ['The coach, Malcolm McBride, resigned.', 'Malcolm McBride'],
    ['Clyde Dembo Jr. closed the mill, she said.', 'Clyde Dembo Jr.'],
    ['Barrister Leila Chowdhury KC will appeal.', 'Leila Chowdhury'],
    ['Striker José García Padilla scored twice.', 'José García Padilla'],
    ['Dr. Aoife Brannigan told local radio.', 'Aoife Brannigan'],
  ])('%s', (text, name) => {
    expect(named('Person', text, 'en')).toEqual([name]);
  });

  it.each([
    ["Manifestation hier à Rennes. Interrogés, les élus n'ont rien dit.", 'fr'],
    ['La loi Grenelle et le prix Nobel de la paix.', 'fr'],
    ['Yesterday the Supreme Leader spoke. Monday was quiet. In May it rained.', 'en'],
    ['The West Coast and the Clean Air Act.', 'en'],
  ] as const)('nobody in: %s', (text, language) => {
    expect(named('Person', text, language)).toEqual([]);
  });

  it('cuts where a first name opens a name behind an office', () => {
    const text = 'Le ministre de la Santé Roman Havel et la maire de Paris Anne Morel ont signé.';
    expect(named('Person', text, 'fr')).toEqual(['Roman Havel', 'Anne Morel']);
  });
});
