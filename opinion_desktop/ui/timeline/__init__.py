"""The recovery editor: list and linked lanes."""
