import { useSpeech } from './use-words.ts'

/** What a topic is called, by its IPTC code; `label` is what the site's data call it. */
export function useTopicName(): (topic: { code: string; label: string }) => string {
  const { topicNames } = useSpeech()
  return ({ code, label }) => topicNames[code] ?? label
}
