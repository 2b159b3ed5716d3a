/** Family names that come first: `Kim Jong Un`, `Xi Jinping`. */
export const familyNamesFirst = new Set(
  'kim choi yoon xi li wang zhang chen liu yang zhao wu zhou deng nguyen tran pham mao huang tsai hsu luo xie tang feng cao zeng xiao jiang kang jung hwang ahn kwon shin ngo bui duong'.split(
    ' ',
  ),
)
