import fs from 'node:fs'
import { embedSentences } from '../src/pipeline/vectors/embed-sentences.ts'
import { makeEmbedder } from '../src/pipeline/vectors/embed-texts.ts'
const e=makeEmbedder();const t=Date.now()
const rows=fs.readFileSync('/tmp/lab/all.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l)).filter(r=>r.set!=='doc')
const order=['seeds','case','dev','train']
for(const s of order){await embedSentences(rows.filter(r=>r.set===s).flatMap(r=>[...r.A,...r.B]),e);console.log(s,(Date.now()-t)/1000)}
