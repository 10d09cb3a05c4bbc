/** What happens to people who then say no more. */
export const SILENT =
  /^(?:mourir|décéder|disparaître|succomber|périr|naître|enterrer|inhumer|incinérer|die|perish|disappear|vanish|drown|born|collapse)$/;
