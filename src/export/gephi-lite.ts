/** Where Gephi Lite is served from, and the origin a server must let read its exports for the link to work. */
export const GEPHI_LITE = 'https://lite.gephi.org';

/** Opens a file in Gephi Lite (https://docs.gephi.org/lite/integration/embed); the file is fetched by the reader's browser. */
export function gephiLiteLink(fileUrl: string): string {
  return `${GEPHI_LITE}/?file=${encodeURIComponent(fileUrl)}`;
}
