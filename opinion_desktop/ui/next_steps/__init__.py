"""Questions to each doctor, notes and the decision."""
