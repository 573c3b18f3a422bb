"""The checklist of records and their files."""
