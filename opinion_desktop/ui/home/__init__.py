"""Home: the case list and the first run."""
