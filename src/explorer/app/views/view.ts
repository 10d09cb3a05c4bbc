/** A page's content: an element that is there at once, filled as answers come. */
export interface View {
  readonly title: string;
  readonly element: HTMLElement;
  /** Called when the page is left. */
  readonly leave?: () => void;
}
