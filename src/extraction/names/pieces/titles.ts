import { formTest } from '../../language/form-test.ts';
import { englishOrganization } from '../english-organization.ts';
import { gazetteerPhrase } from '../gazetteer-phrase.ts';
import { isGivenTitle, nameable, overHonours, personRun } from '../person-run.ts';
import { isSaint, NAME_PARTICLE, particleChain } from './particles.ts';
import { NOT_HERE, type Walk } from './walk.ts';

const SAINT = formTest(/^(?:saint|st\.?)$/);

/** "M.", "Mme", "Sen.", "Dr." and chains of them, and the person they stand before. */
export function titles(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  // "Michael Webb, of St Thomas Road": a street.
  const street = language === 'en' && SAINT.of(token) ? streetEnd(walk, i) : i;
  if (street > i) {
    walk.push(i, street, 'place', 4, 'place/saint', {});
    return street;
  }
  // "Madame La Présidente", "Monsieur Le Préfet": an office with an article in capitals, nobody's name.
  if (language === 'fr' && info.civil && i + 2 < end && /^(?:Le|La|L['’])$/.test(tokens[i + 1]!.text)) {
    const office = infos[i + 2]!;
    if (office.role && !office.lastName && tokens[i + 2]!.capital) return i + 3;
  }
  // Titles: "M.", "Mme", "Sen.", "Dr." and chains of them.
  if (
    (info.civil || info.abbreviated) &&
    i + 1 < end &&
    followsTitle(walk, i) &&
    !(language === 'en' && /^(?:saint|st\.?)$/.test(token.lower) && englishOrganization(reading, i, end))
  ) {
    walk.title = {
      from: walk.title?.from ?? i,
      gender: info.civil && info.civil !== 'unknown' ? info.civil : (walk.title?.gender ?? 'unknown'),
    };
    return i + 1;
  }
  if (walk.title) {
    // "Lt Gen Ann Roe", "Datuk Seri Jon Bell": more of the title.
    if (language === 'en' && GOES_ON.test(token.text) && tokens[i + 1]?.capital && i + 1 < end) return i + 1;
    // "Mr Justice Keane": the office is no part of the name.
    if (language === 'en' && /^(?:justice|judge)$/.test(token.lower) && tokens[i + 1]?.capital && i + 1 < end)
      return i + 1;
    if (nameable(reading, i, false) || isSaint(walk, i)) {
      const to = personRun(reading, i, end);
      walk.push(i, to, 'person', 6, 'person/title', { title: walk.title });
      walk.title = null;
      return overHonours(reading, to);
    }
    walk.title = null;
  }
  return NOT_HERE;
}

const GOES_ON =
  /^(?:Gen|Con|Off|Ing|Sen|Snr|Seri|Sri|Bahadur|Haji|Hajj|Constable|Sergeant|Inspector|Superintendent)$/;

function followsTitle(walk: Walk, k: number): boolean {
  const { reading, end } = walk;
  const { tokens, infos, initial } = reading;
  const next = tokens[k + 1]!;
  if (/^lanka/.test(next.lower)) return false;
  const info = infos[k]!;
  if (next.text === '.' && tokens[k + 2]?.capital) return false;
  if (!next.capital || next.sentence !== tokens[k]!.sentence)
    return (
      tokens[k]!.capital &&
      tokens[k]!.text.length <= 8 &&
      (NAME_PARTICLE.of(next) || /^(?:de|d')$/.test(next.lower)) &&
      particleChain(walk, k + 1) > 0
    );
  if (!tokens[k]!.capital) return false;
  if (isGivenTitle(reading, k)) return false;
  // "Me" and "Saint" at a sentence start, "Pr" in a heading: the next word must not be an ordinary one.
  if (info.civil && tokens[k]!.ordinary && initial[k] && next.ordinary && !infos[k + 1]!.firstName)
    return false;
  if (
    /^(?:saint|sainte|st|st\.|don|master|pr|me|dame|lord|lords|mission|père|frère|mère|sœur|sri|oba|mufti|nawab|sardar|const|ch|sen)$/.test(
      tokens[k]!.lower,
    ) &&
    infos[k]!.opensGazetteer &&
    gazetteerPhrase(reading, k, end)
  )
    return false;
  return true;
}

/** "St Thomas Road": up to three capitals, the last one a word for streets and places. */
function streetEnd({ reading, end }: Walk, i: number): number {
  const { tokens, infos } = reading;
  for (let k = i + 1; k < Math.min(end, i + 5) && tokens[k]!.capital; k++)
    if (k > i + 1 && (infos[k]!.placeHead || STREETS.test(tokens[k]!.text))) return k + 1;
  return i;
}

const STREETS =
  /^(?:Road|Rd|Street|Avenue|Lane|Close|Drive|Terrace|Crescent|Place|Square|Gardens|Park|Green|Hill|Way|Walk|Row|Court|Grove|Quay|Bridge|Island|Bay)$/;
