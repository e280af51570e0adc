/** As many sources get a colour of their own; after that the colours come again. */
export const sourceColours = 7;

/** The theme colour of a source, by its place in the article. The manifest gives the values for every kind of theme. */
export const colourOf = (source: number): string => `copydesk.source${(source % sourceColours) + 1}`;
