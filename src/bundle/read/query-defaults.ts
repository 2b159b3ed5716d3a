/** The bundle is files that never change under their name: nothing goes stale, and offline the cache answers. */
export const queryDefaults = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'offlineFirst',
  retry: false,
} as const
