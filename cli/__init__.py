"""The `govgraph` command line, one small module a command family."""
