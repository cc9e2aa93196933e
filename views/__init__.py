"""Interactive pages drawn from the graph."""
