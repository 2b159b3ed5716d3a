/**
 * Words that news uses for the opposite of one another: one line a pair of sides. A word stands for all that share its stem,
 * and where the table of meanings has it, for all of its meaning (`rise` for `climb`, `gain`).
 */
export const oppositesEn = `
rise rose risen | fall fell fallen
higher | lower
win won | lose lost
beat beaten | lose lost
guilty | innocent acquit
convict | acquit innocent
approve | reject block
accept | reject decline
support | oppose
favour favor | oppose
permit allow | forbid ban
lift | impose
open reopen | close
begin began begun | end ended
leave left | arrive return stay
enter join | leave
arrest detain | release free
cancel scrap postpone suspend | resume
sign approve pass | veto
confirm | deny
admit | deny
strengthen | weaken
hire | dismiss layoff
die | survive
dead | alive
praise | criticise
legal | illegal
safe | dangerous
success | fail
agree | disagree
deploy | withdraw
advance | retreat
lengthen | shorten
extend | shorten
north northern | south southern
east eastern | west western
majority | minority
profit | loss
surplus | deficit
true | false
vanish disappear | return reappear
soar | slump
rebound | down
`
