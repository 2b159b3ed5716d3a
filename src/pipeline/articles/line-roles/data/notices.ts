import type { Phrases } from '../phrases.ts'

export type NoticeKind = 'consent-wall' | 'error-page'

/** What a page says in place of a report, by kind and language. */
export const noticePhrases: Record<NoticeKind, Phrases> = {
  'consent-wall': {
    en: [
      '(?:we|our partners|this (?:site|website)) (?:\\p{L}+ )?(?:use|uses|store|stores|set|process) (?:\\p{L}+ ){0,4}(?:cookies|personal data|tracking)',
      '(?:accept|reject|allow|manage|enable) (?:all )?(?:\\p{L}+ )?(?:cookies|tracking|consent)',
      '(?:give|withdraw|revoke) (?:your )?consent',
      'your (?:privacy choices|consent|cookie (?:settings|preferences))',
      'continue with (?:ads|advertising|tracking)',
      'cookies (?:must|have to|need to) be enabled',
    ],
    de: [
      '(?:mit|ohne) (?:werbung und )?(?:werbe)?tracking',
      '(?:ihre|deine) (?:zustimmung|einwilligung)',
      'cookies (?:in ihrem browser|zustimmen|akzeptieren|aktiviert)',
      '(?:zustimmung|einwilligung) (?:jederzeit )?(?:widerrufen|erteilen)',
      'wir (?:und unsere partner )?(?:verwenden|nutzen|setzen) (?:\\p{L}+ ){0,3}cookies',
      'nutzen sie unser angebot ohne werbetracking',
    ],
    es: [
      '(?:utilizamos|usamos|almacenamos) (?:\\p{L}+ ){0,3}cookies',
      '(?:aceptar|rechazar|configurar) (?:todas )?(?:las )?cookies',
      '(?:su|tu) consentimiento',
      'continuar con publicidad',
    ],
    fr: [
      '(?:nous|nos partenaires) (?:\\p{L}+ ){0,4}(?:utilisons|utilisent|déposons|stockons) (?:\\p{L}+ ){0,3}(?:cookies|traceurs)',
      '(?:accepter|refuser|paramétrer) (?:tous )?(?:les )?(?:cookies|traceurs)',
      'votre consentement',
      'continuer avec (?:la )?publicité',
    ],
  },
  'error-page': {
    en: [
      'page (?:you (?:are|were) looking for|you requested|could not be found|cannot be found|not found|does not exist|no longer exists)',
      '(?:error|http) (?:code )?(?:403|404|410|429|500|502|503)',
      'access (?:denied|to this page has been denied)',
      '(?:enable|turn on) javascript',
      'javascript (?:is disabled|to run this app)',
      '(?:verify|checking) (?:that )?(?:you are|if you are|your browser)(?: \\p{L}+)?(?: (?:human|robot|secure))?',
      'this content is not available in your (?:country|region)',
    ],
    de: [
      'seite (?:\\p{L}+ ){0,3}(?:nicht gefunden|existiert nicht|ist nicht (?:mehr )?(?:verfügbar|vorhanden))',
      'zugriff verweigert',
      'javascript (?:aktivieren|ist deaktiviert)',
      'aktivieren sie (?:bitte )?javascript',
    ],
    es: [
      'página (?:\\p{L}+ ){0,4}(?:no (?:existe|se ha encontrado|se encuentra|está disponible))',
      'acceso denegado',
      '(?:habilite|active) javascript',
    ],
    fr: [
      "page (?:\\p{L}+ ){0,4}(?:introuvable|n’existe (?:pas|plus)|n'existe (?:pas|plus))",
      'accès refusé',
      'activez? javascript',
    ],
  },
}
