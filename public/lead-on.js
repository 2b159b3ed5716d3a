// For the pages of addresses that lead on: with scripts, what the address asks for and the place it names go along.
const [link] = document.links
location.replace(link.href + location.search + location.hash)
