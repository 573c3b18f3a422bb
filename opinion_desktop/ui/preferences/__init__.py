"""Settings, one page, applied at once."""
