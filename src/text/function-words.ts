/** The commonest function words of each language: the base of language identification and of stopword density. */
const lists: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as his he be by at from this are has have had not but they an which will were been their its who would or said one about after more out up when than also into her she you we our all there if what no so do can could over other new just some two only how your my i these may says where while against most',
  de: 'der die das und in zu den von mit ist des im für auf nicht ein eine als auch es an dem sich werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei gegen vom ihre unter wenn wir ich kann schon habe hatte waren zwischen seine beim was diese keine jedoch sowie soll ihr seit wegen sondern uhr ihnen hier',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto fue ha son está han era tras según ser dos años estos',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux ou mais comme nous cette ses être été fait leur elle a deux après ont ces sa même ainsi où avait était sans entre tout selon aussi vous on leurs depuis lors si peut contre très je c’est d’un d’une qu’il n’est',
  it: 'di e il la che in un a per è una non sono del della da con si le dei i alla nel al gli più come ha anche lo delle dal ma su nella se o ai questo cui degli ed loro ci dopo stato era sul suo sua tra due essere hanno stata fra anni prima contro dalla senza alle',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles são foram após dois sobre segundo contra',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als maar bij uit door naar dan over heeft ze nog wel hij was worden tot werd wordt geen al kan hebben deze meer veel zich onder moet na tegen dit zo had hun haar zou jaar we',
  sv: 'och i att det som en på är av för den med till inte om ett har de han var men så från vid kan sig när hade eller under efter ska skulle där man upp ut också sin över mot alla vara mycket än två blir finns år säger',
  pl: 'w i na z się nie do to że jest o a od za jak po przez ale dla co był tym tego tak ich jego są roku oraz być który która które może już lub przed także tylko było przy będzie między pod według',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne o var değil ama her ya da ki mi olduğu göre yeni eden iki oldu ise tarafından',
  id: 'yang dan di dengan untuk dari pada ini dalam itu tidak akan adalah ke juga telah oleh sebagai tersebut bisa ada mereka saat lebih kata atau kepada karena dia tahun',
  vi: 'và của là có được cho trong các không một những với người này đã khi để từ đến về theo tại như cũng đó vào ra sẽ nhiều năm',
}

export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]),
)
