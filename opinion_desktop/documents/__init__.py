"""PDF pages, their text, photos."""
