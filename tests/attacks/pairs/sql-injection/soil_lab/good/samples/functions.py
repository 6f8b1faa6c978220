import json

from django.db.models import Func, TextField, Value


class JsonText(Func):
    """One attribute of a JSON column as text; unlike KT() it also sorts numbers on SQLite."""

    function = "json_extract"
    output_field = TextField()

    def __init__(self, column, key):
        super().__init__(column, Value(f"$.{json.dumps(key)}"))
