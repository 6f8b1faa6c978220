"""What a report can be written as."""

FORMATS = ("text", "json", "sarif", "github", "html")
MATRIX_FORMATS = ("text", "json", "csv", "html")
