"""Api and Style to files: render, format, verify, write."""
