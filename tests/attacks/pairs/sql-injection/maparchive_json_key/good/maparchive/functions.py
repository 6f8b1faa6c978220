from django.db.models import CharField, Func


class JsonText(Func):
    """The text under a path of a JSON column."""

    function = "json_extract"
    template = "%(function)s(%(expressions)s)"
    output_field = CharField()
