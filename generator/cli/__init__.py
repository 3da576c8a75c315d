"""The command line: its commands, their cache, and their output."""
