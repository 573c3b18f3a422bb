"""Proposes how two written opinions relate; deterministic and offline."""
