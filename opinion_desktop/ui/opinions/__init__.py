"""What each doctor says, topic by topic, with its source."""
