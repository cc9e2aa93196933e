"""Saved questions, and the means to run them."""
