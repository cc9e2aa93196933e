"""The explorer and the SPARQL endpoint that `govgraph serve` runs, read-only."""
