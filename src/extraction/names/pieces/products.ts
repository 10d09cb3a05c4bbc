import { formTest, writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * French: what a firm made is not the firm.
 * Fires on: "un Airbus A320", "un Boeing 737", "un 4x4 Nissan". Not on: "Airbus", "France 24", "la flotte de Boeing".
 */
export function products({ reading, end }: Walk, i: number): number {
  const { tokens, infos, language } = reading;
  if (language !== 'fr' || !infos[i]!.opensGazetteer) return NOT_HERE;
  const firm = gazetteerPhrase(reading, i, end);
  if (firm?.entry.kind !== 'organization') return NOT_HERE;
  const model = firm.to < end ? tokens[firm.to]! : undefined;
  const near = model && model.start - tokens[firm.to - 1]!.end === 1;
  if (near && MODEL.of(model)) return firm.to + 1;
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]!.sentence) return NOT_HERE;
  if (near && NUMBER.of(model) && COUNT.of(before)) return firm.to + 1;
  return VEHICLE.of(before) ? firm.to : NOT_HERE;
}

const MODEL = writtenTest(/^\p{Lu}{1,3}-?\d{2,4}\p{Lu}{0,4}$/u);
const NUMBER = writtenTest(/^\d{3,4}$/);
const COUNT = formTest(/^(?:une?|deux|trois|quatre|plusieurs|quelques|ce|cet|cette)$/);
const VEHICLE = formTest(
  /^(?:4x4|voitures?|berlines?|camionnettes?|fourgonnettes?|camions?|suv|pick-up|motos?|avions?|jets?|hélicoptères?|drones?|tracteurs?|monospaces?|citadines?)$/,
);
