"""Panes that show one image series, one document or one photo."""
