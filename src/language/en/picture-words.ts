import type { PictureWords } from '../page-lists.ts'

/** The words that captions and credits in English are known by. */
export const pictureWords: PictureWords = {
  pictures: 'photo, image, picture',
  labels: `
    photo, photos, photograph, image, images, picture, pictures, credit, credits, source, copyright`,
  by: 'by, credit, courtesy(?: of)?',
  creditLabels: 'photo(?:graph(?:er)?)?s?, pictures?, pics?, images?, credits?',
  positions: 'left, right, center, centre, file, pictured, from left[^)]*',
  openings: `
    file photo\\b, file (?:[-–—]|image), in this (?:.{0,30} )?(?:file )?(?:photo|image|picture|frame)\\b,
    (?:image|media|photo|picture|video) (?:caption|copyright|source|credit),
    (?:map|chart|graph|graphic|diagram|illustration|screengrab|infographic) (?:showing|of|shows)\\b`,
  filmOpenings: `
    (?:\\p{L}+ )?(?:footage|films?|videos?|clips?|cctv|photos?|pictures?|images?|animation) (?:shows?|showing|captures?|capturing|reveals?)\\b,
    (?:the )?moment \\p{L}`,
  seenVerbs: `
    arrives?, attends?, carr(?:y|ies), cheers?, cleans?, drives?, embraces?, enters?, gathers?, gestures?, greets?,
    holds?, hugs?, inspects?, leaves?, lines? up, listens?, looks?, pass(?:es)?, plays?, poses?, pulls?, reacts?,
    sails?, shakes?, shows?, sits?, smiles?, speaks?, stands?, steps?, takes? part, talks?, waits?, walks?,
    watch(?:es)?, waves?, wears?, works?`,
  lettered: `
    Serie, Series, Plan, Vitamin, Hepatitis, Type, Grade, Category, Group, Class, Team, Schedule, Division, Level,
    Exhibit, Influenza, Big, Act, Day`,
}
