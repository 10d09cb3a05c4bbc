import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { Language } from '../../../src/model/language.ts';

/** "speaker: words" of every quotation. */
function said(text: string, language: Language = 'fr'): string[] {
  return extract({ id: 'interview', language, text }).quotes.map(
    ({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`,
  );
}

function claimed(text: string, language: Language = 'fr'): string[] {
  return extract({ id: 'interview', language, text }).assertions.map(
    ({ speaker, text, direct }) => `${speaker.name}${direct ? '' : ' (told)'}: ${text}`,
  );
}

describe('labelled turns', () => {
  it('a name, then its initials, under unlabelled questions', () => {
    const text =
      'Une coopérative grandit\n\nQu’est-ce que Terralune ?\n\nRose Perrin : Nous sommes une coopérative de la vallée. Nous réunissons trente fermes.\n\nQuel est votre rôle ?\n\nR. P. : Je dirige le marché. La moitié des fermes vendent au village.';
    expect(claimed(text)).toEqual([
      'Rose Perrin: Nous sommes une coopérative de la vallée',
      'Rose Perrin: Nous réunissons trente fermes',
      'Rose Perrin: Je dirige le marché',
      'Rose Perrin: La moitié des fermes vendent au village',
    ]);
    const people = extract({ id: 'i', language: 'fr', text }).entities.filter(
      ({ kind }) => kind === 'Person',
    );
    expect(people.map(({ name }) => name)).toEqual(['Rose Perrin']);
  });
  it('letters with a full stop', () => {
    const text =
      'A word with the guide\n\nDora Lindt has walked the glacier for thirty years. She met us in Bern.\n\nQ. How did you begin?\n\nA. My uncle had a hut. He showed me the paths.\n\nQ. Were you ever lost?\n\nA. I was lost twice. The fog was thick.';
    expect(said(text, 'en')).toEqual([
      'Dora Lindt: My uncle had a hut. He showed me the paths.',
      'Dora Lindt: I was lost twice. The fog was thick.',
    ]);
  });
  it('names with a full stop', () => {
    const text =
      'La Gazette. Pourquoi vendre ?\n\nMarc Tissot. La ferme ne donne plus rien.\n\nLa Gazette. Et demain ?\n\nMarc Tissot. Ma fille ouvre une auberge.';
    expect(said(text)).toEqual([
      'Marc Tissot: La ferme ne donne plus rien.',
      'Marc Tissot: Ma fille ouvre une auberge.',
    ]);
  });
  it('reactions in a row, nobody asking', () => {
    const text =
      'Les réactions après la finale.\n\nMarc Tissot (entraîneur) : Nous avons perdu le ballon trop souvent.\n\nLuis Pardo : Je suis fier de mes joueurs.';
    expect(said(text)).toEqual([
      'Marc Tissot: Nous avons perdu le ballon trop souvent.',
      'Luis Pardo: Je suis fier de mes joueurs.',
    ]);
  });
  it('words in marks within a turn', () => {
    const text =
      'Q : Que vous a dit le juge ?\n\nMarc Tissot : Le juge m’a dit : « Rentrez chez vous. » J’ai obéi.\n\nQ : Et ensuite ?\n\nMarc Tissot : J’ai pensé « Tout est fini. » Ma femme pleurait.';
    expect(said(text)).toContain('Marc Tissot: Tout est fini.');
  });
  it('a turn in marks is a quotation in marks', () => {
    const text =
      'Q : Pourquoi vendre ?\n\nMarc Tissot : « La ferme ne donne rien. »\n\nQ : Et demain ?\n\nMarc Tissot : « Ma fille décidera. »';
    expect(said(text)).toEqual(['Marc Tissot: La ferme ne donne rien.', 'Marc Tissot: Ma fille décidera.']);
  });
  it('lists of facts are none', () => {
    const text = 'Photo : Luc Ravel\n\nDurée : deux heures\n\nLieu : Paris\n\nPrix du billet : dix euros.';
    expect(said(text)).toEqual([]);
  });
});

describe('questions and answers by layout alone', () => {
  it('a guest named in the introduction', () => {
    const text =
      'Le bourg tourne la page\n\nLa maire Rose Perrin répond à nos questions.\n\nComment avez-vous vécu la crue ?\n\nLe pire est passé et le pont a tenu. Nos voisins ont prêté des pompes.\n\nQue ferez-vous de l’école ?\n\nJe la ferai rebâtir au printemps.\n\nPropos recueillis par Jean Roux';
    expect(said(text)).toEqual([
      'Rose Perrin: Le pire est passé et le pont a tenu. Nos voisins ont prêté des pompes.',
      'Rose Perrin: Je la ferai rebâtir au printemps.',
    ]);
  });
  it('several guests, a name and a role above their answers', () => {
    const text =
      'Ida Kovac\n\nBoard Candidate\n\nWhy are you standing?\n\nI want the ferry back. My island has had none since June.\n\nWould you raise the fare?\n\nNo. People pay enough already.\n\nTom Welk\n\nBoard Candidate\n\nWhy are you standing?\n\nThe quay is rotten. We lost two boats.\n\nWould you raise the fare?\n\nYes. The sheds are a ruin.';
    expect(said(text, 'en')).toEqual([
      'Ida Kovac: I want the ferry back. My island has had none since June.',
      'Ida Kovac: No. People pay enough already.',
      'Tom Welk: The quay is rotten. We lost two boats.',
      'Tom Welk: Yes. The sheds are a ruin.',
    ]);
  });
  it('a guest announced in the headline, dashes as marks', () => {
    const text =
      'Entretien avec Marc Tissot, fermier\n\n- Pourquoi vendre ?\n\n- La ferme ne donne plus rien.\n\n- Et demain ?\n\n- Ma fille ouvre une auberge.';
    expect(said(text)).toEqual([
      'Marc Tissot: La ferme ne donne plus rien.',
      'Marc Tissot: Ma fille ouvre une auberge.',
    ]);
  });
  it('questions that ran into their answers', () => {
    const text =
      'Rencontre avec Rose Perrin, luthière.\n\nComment êtes-vous venue au métier ? Je réparais les violons de mon père. Il jouait le dimanche.\n\nVos clients sont-ils du pays ? Nous en avons dans trois cantons.';
    expect(said(text)).toEqual([
      'Rose Perrin: Je réparais les violons de mon père. Il jouait le dimanche.',
      'Rose Perrin: Nous en avons dans trois cantons.',
    ]);
  });
  it('a remark put to the guest is none of the answer', () => {
    const text =
      'An interview with Ida Kovac\n\nWhy did you leave?\n\nI was tired of the sea.\n\nYet you came back every summer.\n\nMy brother kept the house. I missed it.\n\nWill you stay?\n\nWe will see.';
    expect(said(text, 'en')).toEqual([
      'Ida Kovac: I was tired of the sea.',
      'Ida Kovac: My brother kept the house. I missed it.',
      'Ida Kovac: We will see.',
    ]);
  });
  it.each<[string, string, Language]>([
    [
      'subheadings that ask',
      'Grippe : le point\n\nRose Perrin dirige l’agence.\n\nQui doit se faire vacciner ?\n\nLes plus de 65 ans sont appelés en premier.\n\nOù aller ?\n\nLes pharmacies ouvrent lundi.',
      'fr',
    ],
    [
      'frequent questions that address the reader',
      'Tax: what changes\n\nMinister Ida Kovac signed the rules.\n\nDo you have to file?\n\nYes, if you earn wages.\n\nWhere do you file?\n\nAt the tax office of your town.',
      'en',
    ],
    [
      'a column that asks now and then',
      'Why should you care?\n\nI walked the quay. It was wet.\n\nThe sheds are closed.\n\nThe boats are gone.\n\nThe men have left.\n\nThe wind blows.\n\nI felt old. What is left?\n\nWe shall see.\n\nThe tide turns.\n\nThe gulls cry.\n\nThe ice melts.',
      'en',
    ],
  ])('not: %s', (_name, text, language) => {
    expect(said(text, language)).toEqual([]);
  });
});
