import type { BylineWords, HeadWords, PagePhrases, PageWords } from '../page-lists.ts'
import type { CommonWords, DateWords } from '../word-lists.ts'

export const pagePhrases: Partial<PagePhrases> = {
  interruptions: [
    'publicidade',
    'anúncio',
    'continua (?:após|depois d)a publicidade',
    'leia (?:também|mais)',
    'saiba mais',
  ],
  linkOpeners: ['leia (?:também|mais)', 'veja (?:também|mais)', 'saiba mais', 'relacionad[oa]s?'],
  listHeadings: [
    'leia (?:também|mais)',
    'veja (?:também|mais)',
    '(?:notícias|conteúdos?|matérias) relacionad[oa]s',
    '(?:as )?mais lidas?',
    'últimas notícias',
    'relacionad[oa]s',
    'recomendad[oa]s(?: para você)?',
  ],
  commentHeadings: ['(?:deixe (?:o seu|seu|um) |ver )?comentários?', 'deixe uma resposta', 'comente'],
  endMarkers: ['(?:tags|tópicos)', 'compartilh(?:e|ar)(?: .{0,20})?', 'sobre o autor', 'assuntos'],
  houseRules: [
    'todos os direitos',
    '(?:é )?proibida a reprodução',
    '(?:utiliza(?:mos)?|usa(?:mos)?) (?:os )?cookies',
  ],
  policies: ['política de privacidade', 'termos de uso'],
  appeals: ['assine', 'inscreva-se', 'siga(?:-nos)?', 'clique', 'newsletter', 'receba', 'baixe o app'],
  toReader: ['você', 'sua?', 'seu', 'noss\\p{L}+', 'aqui'],
}

export const pageWords: Partial<PageWords> = {
  rights: 'todos? (?:los )?direitos',
}

export const headWords: Partial<HeadWords> = {
  updated: 'atualizad[oa]',
  dateWords: 'em, às',
  readingTime: 'tempo de leitura',
  readingTimeAfter: 'de leitura',
}

export const bylineWords: Partial<BylineWords> = {
  labels: 'redação',
  agencies: 'agências',
  editors: 'redação',
}

export const commonWords: Partial<CommonWords> = {
  functionWords: `
    de, a, o, que, e, do, da, em, um, para, é, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, foi, ao,
    ele, das, tem, à, seu, sua, ou, ser, quando, muito, há, nos, já, está, eu, também, só, pelo, pela, até, isso, ela,
    entre, era, depois, sem, mesmo, aos, ter, seus, quem, nas, me, esse, eles, são, foram, após, dois, sobre, segundo,
    contra`,
}

export const dateWords: Partial<DateWords> = {
  monthNames: [
    'janeiro',
    'fevereiro, fev',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  beforeClock: 'às',
}
