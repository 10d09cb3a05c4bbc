const FEEDS = /[\u000b\u000c]/g;
/**
 * Control characters (C0 but tab and line ends, C1 but the next-line mark), the soft hyphen, marks and overrides of
 * direction, invisible operators and fillers, interlinear annotation, and tag characters. Joiners stay: Persian and
 * Indic words, and families of emoji, need them.
 */
const UNSAFE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/**
 * A text without the characters that are not seen but act: on a terminal (escape sequences), on the order in which a
 * line is shown (Trojan Source, CVE-2021-42574), on the comparison of words. Form feeds become blanks.
 */
export function safeCharacters(text: string): string {
  return text.replace(FEEDS, ' ').replace(UNSAFE, '');
}
