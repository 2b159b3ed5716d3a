/** What newspapers call their sections, in English, German, Spanish and French; lower case. */
const names =
  'world|news|world news|international|us|u.s.|uk|europe|asia|africa|americas|middle east|politics|us politics|business|economy|money|markets|technology|tech|science|health|environment|climate|sport|sports|football|culture|arts|entertainment|opinion|lifestyle|travel|education|society|crime|local|national|nation|' +
  'welt|ausland|inland|politik|wirtschaft|finanzen|panorama|gesellschaft|sport|fußball|kultur|wissen|wissenschaft|gesundheit|digital|technik|umwelt|meinung|reise|bildung|lokales|regional|österreich|deutschland|schweiz|' +
  'mundo|internacional|nacional|política|economía|negocios|mercados|tecnología|ciencia|salud|medio ambiente|deportes|cultura|opinión|sociedad|educación|sucesos|españa|américa|europa|' +
  'monde|france|politique|économie|entreprises|bourse|technologies|sciences|santé|environnement|planète|sports|culture|opinions|idées|société|éducation|faits divers|afrique|amériques|asie'

const known: ReadonlySet<string> = new Set(names.split('|'))

/** Whether `text` is nothing but the name of a newspaper section: `World`, `Politik`. */
export function isSectionName(text: string): boolean {
  return known.has(
    text
      .trim()
      .toLowerCase()
      .replace(/(?<=.) news$/u, ''),
  )
}
