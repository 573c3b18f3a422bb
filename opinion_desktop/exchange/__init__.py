"""The border: foreign containers in, printed pages and packages out."""
