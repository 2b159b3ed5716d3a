export function NotFoundPage() {
  return <h1>There is no report at this address</h1>
}

export { NotFoundPage as Component }
