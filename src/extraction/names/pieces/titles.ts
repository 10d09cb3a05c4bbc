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
  // "vicar of St Ebba's", "flooding in St Mary": a church or a place, unless the saint or a namesake speaks.
  const parish = language === 'en' && SAINT.of(token) ? saintEnd(walk, i) : i;
  if (parish > i) {
    walk.push(i, parish, 'place', 4, 'place/saint', {});
    return parish;
  }
  // "Mr Speaker, I object", "Madam Deputy Speaker": an office that is spoken to.
  const chair = language === 'en' && info.civil && !walk.title ? addressEnd(walk, i) : i;
  if (chair > i) return chair;
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
    if (nameable(reading, i, false) || isSaint(walk, i) || isDayOfBirth(walk, i)) {
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
  const { tokens, infos, initial, language } = reading;
  const next = tokens[k + 1]!;
  if (/^lanka/.test(next.lower)) return false;
  const info = infos[k]!;
  if (next.text === '.' && tokens[k + 2]?.capital) return false;
  // "l'Institut Pasteur d'Algérie": called after somebody whose name is a title too.
  if (language === 'fr' && !next.capital && infos[k - 1]?.organizationHead && tokens[k - 1]!.capital)
    return false;
  if (!next.capital || next.sentence !== tokens[k]!.sentence)
    return (
      tokens[k]!.capital &&
      tokens[k]!.text.length <= 8 &&
      (NAME_PARTICLE.of(next) || /^(?:de|d')$/.test(next.lower)) &&
      particleChain(walk, k + 1) > 0
    );
  if (!tokens[k]!.capital) return false;
  if (isGivenTitle(reading, k)) return false;
  // "Miss France", "Miss Normandie": a title that is won.
  if (language === 'fr' && tokens[k]!.text === 'Miss' && infos[k + 1]!.known && !tokens[k + 2]?.capital)
    return false;
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

/** "Comrade Friday Omale", "Mr Sunday Ajayi": a day behind a title and before a family name is a given name. */
function isDayOfBirth({ reading: { tokens, infos, language }, end }: Walk, i: number): boolean {
  const next = tokens[i + 1];
  return (
    language === 'en' &&
    /^(?:Sunday|Monday|Friday|Saturday)$/.test(tokens[i]!.text) &&
    i + 1 < end &&
    next!.capital &&
    next!.start - tokens[i]!.end === 1 &&
    infos[i + 1]!.shape === 'capital' &&
    !infos[i + 1]!.calendar
  );
}

/** "St Mary", "St Ebba's": one capital with no speech verb behind it, where a place, a church or its clergy may be told. */
function saintEnd({ reading, from, end }: Walk, i: number): number {
  const { tokens, infos } = reading;
  const name = tokens[i + 1];
  const before = tokens[i - 1];
  if (!name?.capital || i + 1 >= end || tokens[i + 2]?.capital || i === from) return i;
  if (name.start - tokens[i]!.end > 1 || infos[i + 1]!.shape !== 'capital') return i;
  if (infos[i]!.opensGazetteer && gazetteerPhrase(reading, i, end)) return i;
  const owned = /^['’]s?$/.test(tokens[i + 2]?.text ?? '') && tokens[i + 2]!.start === name.end;
  if (englishOrganization(reading, i, end)) return i;
  const placed = /^(?:in|at|near|from|outside|around|across|to)$/.test(before!.lower);
  const clergy = before!.lower === 'of' && owned;
  // "at All Saints and St Jude's."
  const church =
    owned &&
    /^(?:punctuation|verb|auxiliary|preposition|conjunction)$/.test(tokens[i + 3]?.tag ?? 'punctuation');
  return placed || clergy || church ? i + 2 : i;
}

/** "Mr Speaker", "Madam Deputy Speaker", "Mr Chairman": the end of an office in capitals with no name behind it. */
function addressEnd({ reading, end }: Walk, i: number): number {
  const { tokens } = reading;
  if (!ADDRESS.test(tokens[i]!.text)) return i;
  let k = i + 1;
  while (k < end && k < i + 4 && tokens[k]!.capital && CHAIRS.test(tokens[k]!.text)) k++;
  return k > i + 1 && !tokens[k]?.capital ? k : i;
}

const ADDRESS = /^(?:Mr|Mr\.|Mister|Madam|Madame|Mrs|Ms)$/;
const CHAIRS =
  /^(?:Acting|Deputy|Vice|Prime|Speaker|Chairman|Chairperson|Chairwoman|Chair|President|Minister|Mayor|Moderator|Secretary|Foreman|Ambassador|Commissioner|Premier)$/;

const STREETS =
  /^(?:Road|Rd|Street|Avenue|Lane|Close|Drive|Terrace|Crescent|Place|Square|Gardens|Park|Green|Hill|Way|Walk|Row|Court|Grove|Quay|Bridge|Island|Bay)$/;
