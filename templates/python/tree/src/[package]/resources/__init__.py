"""One module for each group of operations; the clients load them when they are first used."""
