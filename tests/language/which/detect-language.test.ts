import { expect, test } from 'vitest'
import { identifyLanguage } from '../../../src/language/which/detect-language.ts'

test.each([
  ['en', 'The ferry will not sail before the end of the week, the company said.'],
  ['de', 'Die Fähre fährt nach Angaben der Reederei nicht vor dem Ende der Woche.'],
  ['es', 'El transbordador no saldrá antes del fin de semana, según la compañía.'],
  ['fr', 'Le ferry ne partira pas avant la fin de la semaine, selon la compagnie.'],
  ['it', 'Il traghetto non partirà prima della fine della settimana, secondo la compagnia.'],
  ['pt', 'A balsa não sairá antes do fim da semana, segundo a companhia, que não deu mais detalhes.'],
  ['ja', '港の当局は月曜日、二つの桟橋を閉鎖した。'],
  ['zh', '港口当局周一关闭了两座码头。'],
  ['ko', '항만 당국은 월요일에 부두 두 곳을 폐쇄했다.'],
  ['ru', 'Власти порта в понедельник закрыли два причала.'],
  ['uk', 'Керівництво порту в понеділок закрило два причали через тріщини.'],
  ['ar', 'أغلقت سلطات الميناء رصيفين يوم الاثنين'],
])('%s', (language, text) => expect(identifyLanguage(text)).toBe(language))

test('too little to tell', () => {
  for (const text of ['', 'Jake Sullivan', 'AFP', '12:30', '!!!', 'Comando Central'])
    expect(identifyLanguage(text), text).toBeNull()
})
