"""Statements, the ledger that keeps them, resolution, and the stores projected from them."""
