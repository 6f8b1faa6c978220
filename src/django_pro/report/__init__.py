"""One report, many renderings; only this layer writes what a verdict says."""
