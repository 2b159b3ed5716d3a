/** British spellings of words that news vocabulary needs, with the American form both sides are folded to. */
const american = new Map(
  `armour armor, behaviour behavior, centre center, colour color, cheque check, defence defense, favour favor,
  fibre fiber, grey gray, harbour harbor, honour honor, humour humor, labour labor, licence license, litre liter,
  metre meter, neighbour neighbor, offence offense, paediatric pediatric, paedophile pedophile, plough plow,
  programme program, rumour rumor, theatre theater, tonne ton, tumour tumor, tyre tire, vapour vapor, aluminium aluminum,
  anaesthetic anesthetic, gynaecology gynecology, orthopaedic orthopedic, haemorrhage hemorrhage, leukaemia leukemia,
  foetus fetus, diarrhoea diarrhea, oesophagus esophagus, archaeology archeology, archaeologist archeologist,
  archaeological archeological, encyclopaedia encyclopedia, jewellery jewelry, aeroplane airplane, sulphur sulfur,
  catalogue catalog, dialogue dialog, storey story, kerb curb, moustache mustache, pyjama pajama, sceptic skeptic,
  travelled traveled, travelling traveling, traveller traveler, cancelled canceled, modelling modeling, medallist medalist,
  fuelled fueled, marvellous marvelous, kidnapped kidnaped, kidnapping kidnaping, kidnapper kidnaper, instalment installment`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** Folds `defence` and `defences` to `defense`, `defenses`, and -isation, -ise, -ising to their z. */
export function foldSpelling(key: string): string {
  const whole = american.get(key)
  if (whole !== undefined) return whole
  const singular = key.endsWith('s') ? american.get(key.slice(0, -1)) : undefined
  if (singular !== undefined) return `${singular}s`
  return key.length > 7 ? key.replace(/(?<=[nlrtdmc])is(?=(?:ations?|ing|ed|ers?)$)/, 'iz') : key
}
