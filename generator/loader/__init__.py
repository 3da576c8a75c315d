"""Files to a Document: YAML and JSON with positions, and the overlays that change them."""
