"""Styles: folders of templates that render an Api in one language."""
