const ENDING =
  /(?:ois|oises?|ais|aises?|iens?|iennes?|ains?|aines?|ins?|ines?|eens?|eennes?|ands?|andes?|ots?|otes?|iers?|ieres?)$/;
/** Letters that a place and its adjective share ("Bordeaux", "bordelais"). */
const SHARED = 4;

/** "liégeois" for "Liège", "genevoise" for "Genève" (folded words): the place's first letters and an ending of such adjectives. */
export function isAdjectiveOfPlace(adjective: string, place: string): boolean {
  if (place.length < 4 || adjective.length < place.length || !ENDING.test(adjective)) return false;
  const shared = Math.max(Math.min(SHARED, place.length - 1), place.length - 4);
  return adjective.slice(0, shared) === place.slice(0, shared);
}
