from django.db.models import CharField, Func


class JsonText(Func):
    """The text under a key of a JSON column."""

    function = "json_extract"
    template = "%(function)s(%(expressions)s, '$.%(key)s')"
    output_field = CharField()

    def __init__(self, expression, key, **extra):
        super().__init__(expression, key=key, **extra)
