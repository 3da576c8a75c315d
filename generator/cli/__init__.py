"""The command line: its commands, what they remember between runs, and what they print."""
