/** Agencies, archives and houses that credits of pictures name; each a form (see `language/patterns.ts`). */
export const pictureHouses =
  `AP, AFP, Reuters, REUTERS, EPA, PA, dpa, EFE, ANSA, TASS, RIA, Getty(?: Images)?, Shutterstock, Alamy, iStock(?:photo)?,
  Bloomberg, Corbis, USA TODAY Sports, Xinhua, Kyodo, imago, ZUMA(?: Press)?, Rex Features, NurPhoto, picture[ -]alliance,
  Europa Press, Unsplash, Pixabay, Flickr, Wikimedia(?: Commons)?, Keystone, LaPresse, PA Media, PA Wire, WireImage,
  Handout`.split(/,\s+/)
