"""Any two things side by side."""
