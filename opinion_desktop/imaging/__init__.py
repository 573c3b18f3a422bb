"""DICOM: headers, series, frames, grey levels; never writes to its input."""
