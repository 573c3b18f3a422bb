"""Both opinions, topic by topic."""
