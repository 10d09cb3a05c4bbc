import { formTest } from '../../language/form-test.ts';
import { englishOrganization } from '../english-organization.ts';
import { frenchOrganization } from '../french-organization.ts';
import { isField } from './bare-words.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** Adjectives that open names of bodies. */
const QUALIFIER = formTest(
  /^(?:haut|haute|grand|grande|nouveau|nouvelle|premier|première|jeune|jeunes|petit|petite|vieux|vieille|libre)$/,
);

/** French names that open with a head word, and English names in French text. */
export function frenchHeads(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  // "l'émission Tribune de la RTN": what is shown is no body.
  if (language === 'fr' && i > walk.from && SHOWN.of(tokens[i - 1]!)) return NOT_HERE;
  // "le chef d'État-major de l'armée": a rank, and the army.
  if (
    language === 'fr' &&
    token.lower === 'état-major' &&
    /^(?:sous-)?chef$/.test(tokens[i - 2]?.lower ?? '')
  )
    return i + 1;
  // "la Cité des sciences de Nantes"
  const city =
    token.text === 'Cité' && /^(?:des?|d')$/.test(tokens[i + 1]?.lower ?? '') && ofField(walk, i + 2);
  // "Stade de la Libération", "Stade du Hainaut": grounds, where "Stade de Reims" plays.
  if (language === 'fr' && token.text === 'Stade') {
    const article = /^(?:la|l')$/.test(tokens[i + 2]?.lower ?? '') && tokens[i + 1]?.lower === 'de';
    const first = article ? i + 3 : tokens[i + 1]?.lower === 'du' ? i + 2 : end;
    if (first < end && tokens[first]!.capital) {
      walk.push(i, first + 1, 'place', 3, 'place/ground', {});
      return first + 1;
    }
  }
  if (language === 'fr' && (info.organizationHead || city || QUALIFIER.of(token))) {
    // "Haut Conseil du climat": an adjective in capitals before the head belongs to the name.
    const head =
      !info.organizationHead && i + 1 < end && infos[i + 1]!.organizationHead && tokens[i + 1]!.capital
        ? i + 1
        : i;
    const run = frenchOrganization(reading, head, end, city);
    if (run) {
      // "s'envole en Bourse", "interrogée en Chambre": where it happens.
      if (run.headOnly && (ofBuilding(walk, i) || isField(walk, i) || tokens[i - 1]?.lower === 'en'))
        return i + 1;
      walk.push(i, run.to, 'organization', run.headOnly ? 1 : 3.5, run.rule, {
        shortTo: run.shortTo,
        headOnly: run.headOnly,
      });
      return run.to;
    }
  }
  if (
    language === 'fr' &&
    token.tag !== 'clitic' &&
    token.tag !== 'determiner' &&
    // "l'Américaine Helen Bank": somebody from there.
    !(info.demonym && infos[i + 1]?.firstName) &&
    !(info.firstName && tokens[i - 1]?.capital && infos[i - 1]!.demonym) &&
    (tokens[i + 1]?.capital || tokens[i + 1]?.lower === 'of')
  ) {
    const run = englishOrganization(reading, i, end);
    if (run) {
      walk.push(run.from, run.to, 'organization', 3, run.rule, {});
      return run.to;
    }
  }
  return NOT_HERE;
}

const SHOWN = formTest(
  /^(?:émission|podcast|documentaire|film|série|chronique|roman|magazine|rubrique|spectacle)$/,
);

/** "des sciences", "de la musique": a field in small letters. */
function ofField({ reading: { tokens } }: Walk, k: number): boolean {
  const word = tokens[/^(?:la|l')$/.test(tokens[k]?.lower ?? '') ? k + 1 : k];
  return (
    word !== undefined &&
    !word.capital &&
    /^(?:sciences?|arts?|musique|vin|espace|mer|architecture|danse|culture|cinéma|mode|design|dentelle|automobile|bande)$/.test(
      word.lower,
    )
  );
}

/** "le Palais de la Bourse", "la Place de la République": what a building is called after. */
function ofBuilding({ reading: { tokens }, from }: Walk, i: number): boolean {
  let k = i - 1;
  if (/^(?:la|l')$/.test(tokens[k]?.lower ?? '')) k--;
  if (k <= from || !/^(?:de|du)$/.test(tokens[k]!.lower)) return false;
  return /^(?:palais|place|rue|avenue|boulevard|gare|pont|porte|tour|hôtel|fort|parvis|parking|station)$/.test(
    tokens[k - 1]!.lower,
  );
}
