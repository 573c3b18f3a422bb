"""Opinion Desktop: bring a medical story together and read two opinions side by side, offline."""

__version__ = "0.1.0"
