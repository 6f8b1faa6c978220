from django.core.exceptions import FieldError, ValidationError

FILTERS = {"name", "breed", "born", "kennel", "owner"}


class BadFilter(Exception):
    pass


def filtered(rows, params):
    """Narrows the rows by the query string: ?breed=Husky, ?kennel__name=Taiga, ?born__gte=2024-01-01."""
    for name, value in params.items():
        if name == "page":
            continue
        if name.partition("__")[0] not in FILTERS:
            raise BadFilter(name)
        try:
            rows = rows.filter(**{name: value})
        except (FieldError, ValidationError, ValueError, TypeError) as error:
            raise BadFilter(name) from error
    return rows
