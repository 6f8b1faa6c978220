from django.db.models import Func, TextField


class JsonText(Func):
    """One attribute of a JSON column as text; unlike KT() it also sorts numbers on SQLite."""

    template = "json_extract(%(expressions)s, '$.%(key)s')"
    output_field = TextField()

    def __init__(self, column, key):
        super().__init__(column, key=key)
