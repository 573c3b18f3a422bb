"""The sample case: synthetic, deterministic, invented."""
