import type { NoiseRule } from '../page.ts';

const NETWORK = String.raw`(?:twitter|x|facebook|instagram|youtube|linkedin|whatsapp|telegram|tiktok|threads|bluesky|google\s(?:news|actualités)|spotify|snapchat|pinterest|flipboard)`;
const INVITATIONS = [
  // "Follow the Ledger on Twitter and Facebook", "Suivez Le Courrier sur Instagram"
  new RegExp(
    String.raw`^(?:please\s|you can\s)?(?:follow|like|find|join)\s.{2,80}\son\s(?:our\s)?${NETWORK}\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:suivez|retrouvez|rejoignez|abonnez-vous à|likez)\s.{2,80}\ssur\s(?:notre\s|son\s|sa\s)?(?:page\s|chaîne\s|compte\s)?${NETWORK}\b`,
    'i',
  ),
  // "See our pictures of the week", "Voir le diaporama", "Click here for more"
  /^(?:see|view|watch|browse)\s(?:our\s|more\s|the\s|all\s|\S{2,20}['’]s\s){1,2}(?:pictures|photos|cartoons|videos?|gallery|slideshow)\b/i,
  /^(?:voir|découvrez|regardez)\s(?:notre\s|nos\s|le\s|la\s|les\s|toutes\sles\s){1,2}(?:diaporama|photos|images|galerie|vidéos?|infographie)\b/i,
  /^(?:click|tap)\shere\s(?:for|to)\b|^cliquez\sici\s(?:pour|afin)\b/i,
  // "• Écoutez l'entrevue de la mairesse à Radio Rivage :"
  /^(?:[•*·–-]\s?)?(?:écoutez|regardez|visionnez|listen to|watch)\s(?:l['’]|la\s|le\s|les\s|cette\s|cet\s|ce\s|the\s|our\s|this\s).{3,140}\s?:$/i,
  // "Reach Jo Hale at jo@example.com", "Contactez Jo Hale à jo@example.com"
  /^(?:reach|contact|e-?mail|tweet|follow|text|joindre|joignez|contacte[rz]|écri(?:re|vez))\b.{0,90}(?:\S@\S+\.\S|\s@\w)/i,
  /^(?:reach|contact)\s.{2,60}\sat\s\(?\d{3}[\s.)-]/i,
  // "| Example.com", "Example.com"
  /^[|/]\s?\S{2,40}(?:\s\S{1,20}){0,2}$|^(?:www\.)?[a-z0-9-]{2,30}\.(?:com|org|net|fr|be|ch|ca|co\.uk|info|eu)$/i,
];
const LONGEST_WORDS = 26;

/**
 * Accepts lines that invite readers elsewhere: to the outlet's accounts, its galleries, its address.
 * Fires on: "Suivez Le Courrier sur Facebook et Instagram"
 * Not on: "Suivez mon regard, a lancé le maire sur Facebook : il n'y a rien." (quoted and longer speech stays)
 */
export const cutInvitations: NoiseRule = {
  id: 'noise/rules/cut-invitations',
  apply(page) {
    for (const line of page.lines) {
      if (line.cut || line.wordCount > LONGEST_WORDS || /[«“"]/.test(line.text)) continue;
      if (
        INVITATIONS.some((invitation) => invitation.test(line.text)) &&
        !/[,:]\s?(?:a|has|said|says|told)\s|\stold\s/i.test(line.text)
      )
        line.cut = this.id;
    }
  },
};
