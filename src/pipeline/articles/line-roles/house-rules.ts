/** Sentences of law and house rules, of any length. */
const houseRules =
  /©|(?<!\p{L})(?:all rights reserved|copyright (?:\p{P}\s?)?(?:19|20)\d\d|(?:may|must) not be (?:published|reproduced|copied)|(?:rewritten|republished),? or redistributed|republication or redistribution|subject to copyright|copyrighted by|we use cookies|not (?:always |necessarily )?(?:reflect|represent) the (?:views?|opinions?|position)|geben nicht (?:notwendigerweise|unbedingt) die meinung|no reflejan necesariamente|ne reflètent pas nécessairement|alle rechte vorbehalten|user-beiträge|netiquette|distanziert sich|todos los derechos|prohibida (?:la|su) reproducción|tous droits réservés|reproduction interdite)/iu

/** What a report may be about as well; house rules speak of it to the reader, or of the site they stand on. */
const policies =
  /(?<!\p{L})(?:privacy policy|terms (?:of (?:use|service)|and conditions)|(?:views|opinions) expressed|not (?:endorse|responsible for)|cookies|disclaimer|datenschutz(?:erklärung|bestimmungen)|nutzungsbedingungen|haftung für|política de privacidad|condiciones de uso|politique de confidentialité|conditions (?:générales|d[’']utilisation))(?!\p{L})/iu
const ofThisSite =
  /(?<!\p{L})(?:this (?:web)?site|these (?:web)?sites|diese (?:web)?seite|este sitio|ce site|disclaimer:)/iu

/** Sentences that ask the reader of the page to do something. */
const appeals =
  /(?<!\p{L})(?:sign(?:ing)? up (?:for|to|here)|subscribe (?:to|now|here|for|today)|subscribers|unsubscribe|newsletters?|daily email|in your inbox|to your inbox|follow (?:us|me|him|her|the .{2,40}) (?:on|at)|like us on|on facebook|(?:click|tap) (?:here|on)|free trial|download (?:the|our) (?:\p{L}+ )?app|log ?in|sign in|register(?:ed)? (?:to|now|here|users?)|your comments?|post(?:ing)? (?:a )?comments?|comments (?:are|have|will|may)|commenters?|comment posters|have your say|we(?:['’]d| would) (?:like|love) (?:to hear|your)|email us|e-mail us|contact us|is a (?:staff writer|reporter|senior|freelance|contributor)|contributed to this (?:report|story|article)|help us improve|support our (?:work|journalism)|this article (?:was )?(?:first|originally)|jetzt (?:anmelden|abonnieren|registrieren)|abonnieren sie|newsletter|folgen sie uns|kommentarfunktion|suscríb\p{L}+|regístr\p{L}+|síguenos|haga clic|haz clic|abonnez-vous|inscrivez-vous|suivez-nous|cliquez)(?!\p{L})/iu

/** A report may speak of newsletters too; an appeal speaks to its reader. */
const toReader =
  /(?<!\p{L})(?:you|your|our|us|we|here|ihnen|ihre?|sie|uns|unser\p{L}*|tu|tus|usted|nuestr\p{L}+|aquí|vous|votre|vos|nos|notre|ici)(?!\p{L})|^\P{L}*(?:sign|subscribe|follow|like|click|tap|download|log|register|post|email|e-mail|contact|join|get)\s/iu
const byUs =
  /(?<!\p{L})(?:contributed to this|is a (?:staff writer|reporter|senior|freelance|contributor)|this article|comments (?:are|have|will|may)|kommentarfunktion)(?!\p{L})/iu

/** A sentence of law or of the house, of any length. */
export function isHouseRule({ text }: { text: string }): boolean {
  return houseRules.test(text) || (policies.test(text) && (toReader.test(text) || ofThisSite.test(text)))
}

/** A sentence that asks the reader of the page to do something, or tells of its authors. */
export function isAppeal({ text }: { text: string }): boolean {
  return appeals.test(text) && (toReader.test(text) || byUs.test(text))
}
