import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('one person told again in new words', () => {
  it.each([
    [
      'Rita Sand a gagné le relais. « Je n’y croyais plus », a confié la championne du monde 2011.',
      'Rita Sand',
    ],
    ['Rita Sand a gagné le relais. « Je n’y croyais plus », a confié la triple médaillée.', 'Rita Sand'],
    [
      'Rita Sand a battu Lise Morel. « Je n’y croyais plus », a confié la championne du monde 2011.',
      'Rita Sand',
    ],
    [
      'Le maire a salué Rita Sand, venue à pied.\n\n« Le pont tiendra », a promis l’architecte danoise.',
      'Rita Sand',
    ],
    [
      '« Le mur est tombé », dit Rita Sand. « Le toit aussi », raconte la citoyenne de Valbourg.',
      'Rita Sand',
    ],
    ['Hugo Brandt habite ici. « Le bruit est infernal », déplore le résident du Grand-Pré.', 'Hugo Brandt'],
    ['Hugo Brandt a gagné sans forcer. « J’ai bien dormi », a expliqué le Tchèque.', 'Hugo Brandt'],
    ['Rita Sand a gagné sans forcer. « J’ai bien dormi », a expliqué la Lyonnaise.', 'Rita Sand'],
    [
      'La vapeur monte autour de Rita Sand, 44 ans. « On tient », soupire cette infirmière du canton.',
      'Rita Sand',
    ],
    [
      'La vapeur monte autour de Rita Sand, 44 ans. « On tient », soupire cette brodeuse du canton.',
      'Rita Sand',
    ],
    [
      '« Tout sera rebâti », a promis Hugo Brandt. Le premier ministre croate a reconnu « une lourde facture ».',
      'Hugo Brandt',
    ],
    ['Hugo Brandt, évêque de Vonnas, est venu. « J’ai vu des ruines », a dit le prélat.', 'Hugo Brandt'],
    [
      'La ministre de la Justice Rita Sand est venue. « J’ai vu des ruines », a dit la garde des Sceaux.',
      'Rita Sand',
    ],
    [
      'Le ministre des Affaires étrangères, Hugo Brandt, est là. « Rien n’est signé », a dit le chef de la diplomatie danoise.',
      'Hugo Brandt',
    ],
    [
      'Le ministre de la Pêche, Hugo Brandt, est là. « Rien n’est signé », a dit le premier responsable des pêches.',
      'Hugo Brandt',
    ],
    [
      'L’entraîneur du Chili, Hugo Brandt, refuse de paniquer. « Rien de grave. Le début fut lent. La fin me plaît. On a trois semaines. On va dormir », a dit le technicien chilien.',
      'Hugo Brandt',
    ],
    ['Rita Sand a gagné le relais. « Je n’y croyais plus », a confié la nouvelle championne.', 'Rita Sand'],
    [
      '« Le mur est tombé », dit Rita Sand. « Le toit aussi », raconte la citoyenne de l’Argoire.',
      'Rita Sand',
    ],
    [
      'La vapeur monte autour de Hugo Brandt. Lise Morel dort. « On tient », soupire cet éditeur du canton.',
      'Hugo Brandt',
    ],
    [
      'La vapeur monte autour de Hugo Brandt. Lise Morel dort. « On tient », soupire ce professeur de lycée.',
      'Hugo Brandt',
    ],
    // Nobody of the gender came in between: a man, a body, somebody named in marks.
    [
      '« Le mur est tombé », dit Rita Sand. Hugo Brandt arrive. « Le toit aussi », raconte la citoyenne de Valbourg.',
      'Rita Sand',
    ],
    [
      '« Le mur est tombé », dit Rita Sand. La Croix-Rouge arrive. « Le toit aussi », raconte la citoyenne de Valbourg.',
      'Rita Sand',
    ],
    [
      '« Le mur est tombé », dit Rita Sand. « Lise Morel a fui », raconte la citoyenne de Valbourg.',
      'Rita Sand',
    ],
    ['Rita Sand a fini seconde. « J’ai bien dormi », a glissé la vétérane de 41 ans.', 'Rita Sand'],
    ['Hugo Brandt a vu la grêle. « Tout est couché », raconte l’exploitant de 52 ans.', 'Hugo Brandt'],
    ['Hugo Brandt a vu la grêle. « Tout est couché », raconte le Tchèque aux dix récoltes.', 'Hugo Brandt'],
    ['Rita Sand a gagné sans forcer. « J’ai bien dormi », a expliqué la Valaisanne.', 'Rita Sand'],
    ['Hugo Brandt a sorti un disque. « J’ai bien dormi », a dit l’interprète de « Minuit ».', 'Hugo Brandt'],
    [
      'Le jeune Hugo Brandt est venu. « On reviendra », a écrit la figure de proue du collectif.',
      'Hugo Brandt',
    ],
    ['Rita Sand est venue. « On reviendra », a dit l’instigatrice du défilé.', 'Rita Sand'],
    ['Rita Sand a forcé la porte. « On reviendra », a dit la spéléologue.', 'Rita Sand'],
    ['Hugo Brandt a sorti trois ballons. « On reviendra », a dit le petit géant de Vonnas.', 'Hugo Brandt'],
    [
      'Hugo Brandt est parti tôt, a dit Paul Ney.\n\nOn a vu les débuts du jeune Karl Ost. « J’ai bien dormi », a dit le gamin de Vonnas.',
      'Karl Ost',
    ],
    ['L’ancien maire Hugo Brandt est venu. « On reviendra », a dit l’ex-édile.', 'Hugo Brandt'],
    ['Rita Sand tient un bar. « On reviendra », a dit la gérante du bar.', 'Rita Sand'],
  ])('fires: %s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));

  it.each([
    [
      'Hugo Brandt a gagné le relais. « Je n’y croyais plus », a confié la championne du monde 2011.',
      'la championne du monde 2011',
    ],
    [
      'Le boulanger Hugo Brandt ouvre tôt. « Le pont tiendra », a promis l’architecte danois.',
      'l’architecte danois',
    ],
    [
      'Hugo Brandt a parlé à une architecte. Rita Sand aussi. « Le pont tiendra », a promis l’architecte danoise.',
      'l’architecte danoise',
    ],
    [
      '« Tout sera rebâti », a promis le maire Hugo Brandt. Le premier ministre croate a reconnu « une lourde facture ».',
      'Le premier ministre croate',
    ],
    [
      'Le ministre de la Santé, Hugo Brandt, est là. « Rien n’est signé », a dit le chef de la diplomatie danoise.',
      'le chef de la diplomatie danoise',
    ],
    [
      '« Le mur est tombé », dit Rita Sand. « Le toit aussi », raconte le résident de Valbourg.',
      'le résident de Valbourg',
    ],
    // Somebody else of the gender came in between.
    [
      '« Le mur est tombé », dit Rita Sand. Lise Morel arrive. « Le toit aussi », raconte la citoyenne de Valbourg.',
      'la citoyenne de Valbourg',
    ],
    [
      '« Tout sera rebâti », a promis Hugo Brandt. Paul Morel arrive. Le premier ministre croate a reconnu « une lourde facture ».',
      'Le premier ministre croate',
    ],
    [
      '« Le mur est tombé », dit Rita Sand. Lise Morel est arrivée. « Le toit aussi », raconte la citoyenne de Valbourg.',
      'la citoyenne de Valbourg',
    ],
    // She is named again in marks only, or nowhere else.
    [
      '« Le mur est tombé », dit Rita Sand. Lise Morel arrive. « Rita Sand dort », raconte la citoyenne de Valbourg.',
      'la citoyenne de Valbourg',
    ],
    [
      '« Rita Sand dort », dit le maire. « Le toit aussi », raconte la citoyenne de Valbourg.',
      'la citoyenne de Valbourg',
    ],
    // It is too long ago.
    [
      '« Tout sera rebâti », a promis Hugo Brandt. La pluie tombe. Le vent souffle. Le jour se lève. Le premier ministre croate a reconnu « une lourde facture ».',
      'Le premier ministre croate',
    ],
    // What is known of the person says otherwise.
    [
      '« Le mur est tombé », dit le président chinois Hugo Brandt. « Le toit aussi », répond le dirigeant russe.',
      'le dirigeant russe',
    ],
    [
      '« Le mur est tombé », dit le boulanger Hugo Brandt. « Le toit est parti », a promis l’architecte danois.',
      'l’architecte danois',
    ],
    [
      'Le boulanger Hugo Brandt, 44 ans, est venu. « On tient bon », soupire ce brodeur du canton.',
      'ce brodeur du canton',
    ],
    [
      'Hugo Brandt a parlé à un brodeur. « On tient bon », soupire ce brodeur du canton.',
      'ce brodeur du canton',
    ],
    [
      '« Le mur est tombé », dit Rita Sand, la boulangère du port. « Le toit tient », a promis l’architecte danoise.',
      'l’architecte danoise',
    ],
    // The words tell of somebody else, or of a thing.
    [
      '« Le mur est tombé », dit Rita Sand. « Le toit aussi », raconte la citoyenne du village voisin.',
      'la citoyenne du village voisin',
    ],
    ['Rita Sand dort ici. « Un dragon veille », raconte la légende.', 'la légende'],
    [
      'Hugo Brandt a gagné sans forcer. « J’ai bien dormi », a expliqué le Tchèque de la chambre voisine.',
      'le Tchèque de la chambre voisine',
    ],
    // In small letters an Italian firm.
    ['Hugo Brandt a vendu sa banque. « Le prix est juste », a déclaré l’italien.', 'l’italien'],
    [
      'La vapeur monte autour de Rita Sand, 44 ans. « On tient », dit cette pancarte du canton.',
      'cette pancarte du canton',
    ],
    [
      'La vapeur monte autour de Rita Sand, 44 ans. « On tient », soupire la brodeuse du canton.',
      'la brodeuse du canton',
    ],
    [
      'La vapeur monte autour de Rita Sand, 44 ans. « On tient », promet l’architecte du canton.',
      'l’architecte du canton',
    ],
    // Somebody's office would have been told with the name.
    [
      'La vapeur monte autour de Hugo Brandt. Lise Morel dort. « On tient », soupire ce colonel.',
      'ce colonel',
    ],
    [
      'La vapeur monte autour de Hugo Brandt, 44 ans. « On tient », promet le ministre danois.',
      'le ministre danois',
    ],
    // One of many of a state, one of no state.
    [
      '« Tout sera rebâti », a promis Hugo Brandt. Le colonel croate a reconnu « une lourde facture ».',
      'Le colonel croate',
    ],
    [
      '« Tout sera rebâti », a promis Hugo Brandt. Le premier ministre a reconnu « une lourde facture ».',
      'Le premier ministre',
    ],
    [
      '« Tout sera rebâti », a promis Hugo Brandt. Le président de la chambre de commerce croate a reconnu « une lourde facture ».',
      'Le président de la chambre de commerce croate',
    ],
    ['Hugo Brandt a tout vu. « On reviendra », a dit le médecin légiste.', 'le médecin légiste'],
    ['Hugo Brandt a signé. « On reviendra », a dit le constructeur.', 'le constructeur'],
    ['Rita Sand, actrice, joue une savante. « On reviendra », a dit la spéléologue.', 'la spéléologue'],
  ])('does not fire: %s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker));
});
