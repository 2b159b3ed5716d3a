import { Outlet } from 'react-router'

export function Frame() {
  return (
    <div className="page">
      <main id="main" className="frame">
        <Outlet />
      </main>
    </div>
  )
}
