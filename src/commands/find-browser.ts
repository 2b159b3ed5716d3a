// find-browser
