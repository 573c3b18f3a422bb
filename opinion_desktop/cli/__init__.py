"""The command line: the second, thin face on the same services."""
