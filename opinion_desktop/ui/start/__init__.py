"""The short pages that start a case."""
