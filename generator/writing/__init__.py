"""Api and Style to Tree, and the Tree to disk."""
