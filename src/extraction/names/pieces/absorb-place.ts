import type { Walk } from './walk.ts';

/** "BBC Afrique", "Google France": the place after an organization's name belongs to it. */
export function absorbPlace(walk: Walk, k: number): number {
  const { reading, end } = walk;
  const { tokens, infos, words } = reading;
  const next = tokens[k];
  if (!next?.capital || k >= end || next.start - tokens[k - 1]!.end > 1) return k;
  if (
    /^(?:News|Info|Sport|Sports|International|Television|TV|Group|Afrique|Africa|Europe|Business|Inc\.?|Corp\.?|Ltd\.?|Airlines|Motors)$/.test(
      next.text,
    )
  )
    return k + 1;
  if (isTold(walk, k)) return k;
  // "confiait-elle à l'AFP Bakyt, 39 ans": a person of an age.
  if (
    tokens[k + 1]?.text === ',' &&
    tokens[k + 2]?.tag === 'number' &&
    /^(?:ans|years)$/.test(tokens[k + 3]?.lower ?? '')
  )
    return k;
  const entry = words.gazetteer.entries.get(infos[k]!.key);
  if (entry && entry.kind !== 'organization' && !infos[k]!.firstName && !tokens[k + 1]?.capital) return k + 1;
  // "Nature Communications", "Airbus Defence and Space": what no name or role begins goes on.
  let to = k;
  while (to < end && to < k + 3 && goesOn(walk, to)) to++;
  if (
    to > k &&
    /^(?:and|et|&)$/.test(tokens[to]?.lower ?? '') &&
    to + 1 < end &&
    goesOn(walk, to + 1) &&
    !infos[to + 1]!.opensGazetteer
  )
    to += 2;
  return to;
}

function goesOn(walk: Walk, k: number): boolean {
  const { reading } = walk;
  const { tokens, infos, language } = reading;
  const info = infos[k]!;
  // "Cal Fire Battalion Chief Ann Vale": the office begins.
  if (
    language === 'en' &&
    BEFORE_OFFICES.test(tokens[k]!.text) &&
    infos[k + 1]?.role &&
    tokens[k + 1]!.capital
  )
    return false;
  return (
    tokens[k]!.capital &&
    info.shape === 'capital' &&
    // "CGSP Cheminots": whom a union organizes.
    (!info.role || (language === 'fr' && info.role.plural)) &&
    !info.calendar &&
    !info.civil &&
    !info.opensGazetteer &&
    !info.lastName &&
    (info.firstName === null || (info.rareName && !infos[k + 1]?.lastName)) &&
    info.demonym === null &&
    tokens[k]!.start - tokens[k - 1]!.end <= 1
  );
}

const BEFORE_OFFICES =
  /^(?:Battalion|Division|Deputy|Senior|Assistant|Acting|Executive|Managing|Regional|Chief|Vice)$/;

/** French "a déclaré à l'AFP Didi Mbala": behind whom one tells stands who tells it. */
function isTold({ reading, from }: Walk, k: number): boolean {
  const { tokens, infos, language } = reading;
  if (language !== 'fr' || !tokens[k + 1]?.capital || tokens[k]!.ordinary) return false;
  let i = k - 1;
  while (i > from && tokens[i]!.capital) i--;
  if (/^(?:l'|la|le)$/.test(tokens[i]!.lower)) i--;
  if (i <= from || !/^(?:à|au)$/.test(tokens[i]!.lower)) return false;
  return infos[i - 1]!.speech && tokens[i - 1]!.tag !== 'noun';
}
