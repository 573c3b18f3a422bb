"""The one page that a doctor reads."""
