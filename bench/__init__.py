"""Measurements of the generated client beside others, for anyone to repeat; `make bench` runs them."""
