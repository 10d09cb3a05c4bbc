import { describe, it } from 'vitest';
import { cutByWording } from '../../../../src/article/noise/rules/cut-by-wording.ts';
import { expectCut, PROSE } from './harness.ts';

describe('cut-by-wording', () => {
  it('furniture of both languages goes', () => {
    expectCut(cutByWording, [
      '- Partager sur Facebook',
      '- Leave a Reply',
      '- Nous utilisons des cookies pour mesurer l’audience de ce site.',
      '- Il vous reste 72 % de cet article à lire.',
      '- Pour afficher ce contenu Vidéorive, il faut accepter les cookies de mesure.',
      '- Une extension de votre navigateur semble empêcher la lecture. Désactivez-la pour regarder ce contenu.',
      '- Vous utilisez un bloqueur de publicité. Désactivez-le pour voir nos vidéos.',
      PROSE[0],
    ]);
  });
  it('verbs of the same form stay', () => {
    expectCut(cutByWording, [
      'Partager le pouvoir ne suffit plus, disent-ils.',
      'Imprimer des billets ne suffira pas, prévient la banque centrale.',
    ]);
  });
  it('quoted words stay', () => {
    expectCut(cutByWording, ['« Nous utilisons des cookies », a reconnu le directeur.']);
  });
  it('sentences that tell of comments, cookies, letters to subscribers stay', () => {
    expectCut(cutByWording, [
      'Le parquet de Brévaux se refuse à tout commentaire sur la garde à vue de l’ancien trésorier du club.',
      'Le régulateur a condamné la chaîne de magasins pour son usage des cookies, jugé contraire au règlement.',
      'The regulator fined the retailer over its use of cookies on the phones of children under twelve.',
      'Comments on the plan are due by Friday.',
      'Under the new rule, users can withdraw their consent and reports are delivered to the inbox of a judge.',
      '- Tout commentaire contraire à la loi sera retiré par la rédaction du journal sans autre avertissement.',
      '- Comments on this story are now closed. To keep the debate civil, only first names will be shown.',
      '- Do you have a news tip? Send it to the desk at tips@ledger.example',
      '- Vous avez aimé cet article ? Soutenez la presse de votre région.',
    ]);
  });

  it('notices of live pages, of affiliate links and of limits go', () => {
    expectCut(cutByWording, [
      PROSE[0],
      '- Ce direct est à présent terminé !',
      '- C’est la fin de ce direct, consacré à la crue de la Loue et à ses suites pour la vallée. La préfète a parlé deux fois.',
      '- This live blog is now closed.',
      '- This article contains affiliate links. We may earn a small commission on items bought through it.',
      '- You have reached your article limit.',
      '- L’article Le barrage cède est apparu en premier sur Le Courrier.',
      'Le direct du journal télévisé a été interrompu par la crue, a reconnu la chaîne.',
    ]);
  });

  it('what a page says of its own changes and of its writers goes; what others changed stays', () => {
    expectCut(cutByWording, [
      PROSE[0],
      '- This article was amended on 3 May 2021. An earlier version said that the dam was built in 1950.',
      '- Correction: An earlier version of this story said the dam was built in 1950.',
      '- Cet article a été modifié le 3 mai 2021 : une première version indiquait que le barrage datait de 1950.',
      '- Jo Hale does not work for, own shares in or receive funding from any company that would benefit from this article.',
      '- Et vous, qu’en pensez-vous ? Dites-le en commentaire',
      '- With files from Jo Hale and the Ledger’s Ann Lee',
      'Cet article a été modifié par les sénateurs, qui veulent que les barrages soient contrôlés chaque année.',
      'An earlier version of the plan said the dam would be rebuilt by 2030, the county admitted.',
      'The governor asked residents to donate today, saying the shelters had run out of blankets.',
    ]);
  });
});
