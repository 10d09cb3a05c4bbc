import { formTest, writtenTest } from '../../language/form-test.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/**
 * What a firm made is not the firm; English for vehicles alone ("a silver Nissan Tiida").
 * Fires on: "un Airbus A320", "un Boeing 737", "un 4x4 Nissan". Not on: "Airbus", "France 24", "la flotte de Boeing".
 */
export function products({ reading, end }: Walk, i: number): number {
  const { tokens, infos, language } = reading;
  if (language === 'en') return vehicleEnd(reading, i, end);
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

/** "her Ford Fiesta", "a white Toyota Corolla"; not "the Toyota Motor Corporation", "the Ford Foundation". */
function vehicleEnd({ tokens, infos }: Walk['reading'], i: number, end: number): number {
  if (!MAKERS.of(tokens[i]!) || !OWNED.of(tokens[i - 1])) return NOT_HERE;
  let to = i + 1;
  while (to < end && to < i + 4 && /^[\p{Lu}\d]/u.test(tokens[to]!.text)) {
    const { organizationHead, role, known, demonym } = infos[to]!;
    if (tokens[to]!.start - tokens[to - 1]!.end !== 1) break;
    if (organizationHead || role || demonym || known || /^motors?$/.test(tokens[to]!.lower)) return NOT_HERE;
    to++;
  }
  return to > i + 1 ? to : NOT_HERE;
}

const MAKERS = writtenTest(
  /^(?:Nissan|Toyota|Honda|Ford|Hyundai|Kia|Mazda|Suzuki|Mitsubishi|Subaru|Isuzu|Daihatsu|Chevrolet|Chevy|Dodge|Jeep|Chrysler|Volkswagen|VW|Audi|BMW|Mercedes-Benz|Mercedes|Opel|Vauxhall|Skoda|Renault|Peugeot|Citroen|Citroën|Fiat|Volvo|Tesla|Lexus|Proton|Perodua|Maruti|Mahindra|Tata|Bajaj|Yamaha|Kawasaki|Boeing|Airbus|Cessna|Bombardier|Embraer)$/,
);
const OWNED = formTest(
  /^(?:an?|his|her|their|my|our|another|two|three|four|['’]s|white|black|silver|grey|gray|red|blue|green|yellow|brown|gold|maroon|stolen|parked|rented|used|new|old|hired|electric|armoured|armored)$/,
);
const MODEL = writtenTest(/^\p{Lu}{1,3}-?\d{2,4}\p{Lu}{0,4}$/u);
const NUMBER = writtenTest(/^\d{3,4}$/);
const COUNT = formTest(/^(?:une?|deux|trois|quatre|plusieurs|quelques|ce|cet|cette)$/);
const VEHICLE = formTest(
  /^(?:4x4|voitures?|berlines?|camionnettes?|fourgonnettes?|camions?|suv|pick-up|motos?|avions?|jets?|hélicoptères?|drones?|tracteurs?|monospaces?|citadines?)$/,
);
