// serve
