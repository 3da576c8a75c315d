"""Styles: folders of templates that write an Api in one language."""
