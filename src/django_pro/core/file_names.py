"""Files that the tool keeps in a project's folder."""

BASELINE = "django-pro-baseline.json"
ACCESS_MATRIX = "access-matrix.toml"
