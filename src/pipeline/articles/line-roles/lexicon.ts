import { remembered } from '../../../text/remembered.ts'
import { isAppeal } from './house-rules.ts'

/** Words that page furniture is made of, by what it is for, in English, German, Spanish and French. */
export const lexicon: readonly [kind: string, words: RegExp][] = [
  [
    'share',
    /(?<!\p{L})(?:share|tweet|facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|instagram|youtube|flipboard|e-?mail|print|bookmark|digg|copy link|follow us|add us|preferred source|teilen|drucken|merken|compartir|imprimir|síguenos|partager|imprimer|suivez)(?!\p{L})/iu,
  ],
  [
    'account',
    /(?<!\p{L})(?:subscri\p{L}+|newsletters?|sign(?:ed)? (?:up|in)|log ?(?:in|out)|register(?:ed)?|my account|password|unsubscribe|free trial|inbox|abonn\p{L}+|anmelden|registrieren|suscr\p{L}+|regístr\p{L}+|iniciar sesión|s’?inscri\p{L}+|se connecter|boletín)(?!\p{L})/iu,
  ],
  [
    'legal',
    /©|(?<!\p{L})(?:copyright|all rights reserved|privacy|cookies?|terms (?:of|and|&)|disclaimer|advertis\p{L}+|contact us|about us|reuse this content|sitemap|site map|rss|impressum|datenschutz\p{L}*|agb|nutzungsbedingungen|aviso legal|privacidad|mentions légales|confidentialité|reproduced|redistributed|permission)(?!\p{L})/iu,
  ],
  [
    'comments',
    /(?<!\p{L})(?:comments?|commented|repl(?:y|ies)|report abuse|flag|permalink|trackback|your name|posted by|discussion|forum|kommentar\p{L}*|antworten|comentari\p{L}+|responder|commentaires?|répondre|leser\p{L}*)(?!\p{L})/iu,
  ],
  [
    'more',
    /(?<!\p{L})(?:read (?:more|next|also|full)|more (?:on|from|about|news|stories|in|at)|related|recommended|see also|most (?:read|popular|viewed|emailed|e-mailed)|trending|popular|headlines|latest|top stories|you (?:may|might) (?:also )?like|click here|full (?:story|article)|learn more|back to top|mehr (?:zum|dazu|lesen)|lesen sie (?:auch|mehr)|weitere|weiterlesen|meistgelesen\p{L}*|relacionad\p{L}+|leer más|lee también|más (?:leíd\p{L}+|noticias)|lire (?:aussi|la suite|plus)|à lire|en savoir plus|les plus lus)(?!\p{L})/iu,
  ],
  [
    'media',
    /(?<!\p{L})(?:photos?|photograph\p{L}*|images?|videos?|watch|listen|play|slide ?show|gallery|audio|podcast|caption|getty|credit|file photo|bild\p{L}{0,2}|foto\p{L}*|bildergalerie|imagen|imágenes|galería|vídeo|crédit|diaporama|enlarge)(?!\p{L})/iu,
  ],
  [
    'advert',
    /(?<!\p{L})(?:advertisements?|sponsored|promoted|ads by|anzeige|werbung|publicidad|patrocinad\p{L}+|publicité|special offers?|(?:promo|discount|voucher) codes?|(?:with|use) (?:the |this )?code|coupons?|deals?|shop|buy now|mortgage|refinance)(?!\p{L})/iu,
  ],
  [
    'source',
    /(?<!\p{L})(?:contributed to this|reporting by|editing by|additional reporting|written by|follow (?:him|her|me|them) on|is a (?:reporter|staff writer|freelance)|correspondent|staff writer|the author|originally published|reuters|associated press|press release|source|quelle|fuente)(?!\p{L})/iu,
  ],
]

const readerFacing = new Set(['share', 'account', 'legal', 'comments', 'more', 'advert'])

/** Whether a short line speaks of the page rather than of the news. */
export function isFurniture({ text, words }: { text: string; words: number }): boolean {
  if (words > 5) return isAppeal({ text })
  return lexicon.some(([kind, pattern]) => readerFacing.has(kind) && pattern.test(text))
}

/** What for a line's furniture words are there: `share`, `more`, … */
export const findLexiconKinds = remembered((text: string): string[] => {
  return lexicon.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
})
