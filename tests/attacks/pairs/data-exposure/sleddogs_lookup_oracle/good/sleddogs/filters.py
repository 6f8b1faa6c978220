from django.core.exceptions import FieldError, ValidationError

FILTERS = {
    "name", "name__istartswith", "breed", "breed__istartswith", "born__gte", "born__lte",
    "kennel", "kennel__name", "owner", "owner__username",
}


class BadFilter(Exception):
    pass


def filtered(rows, params):
    """Narrows the rows by the query string: ?breed=Husky, ?kennel__name=Taiga, ?born__gte=2024-01-01."""
    for name, value in params.items():
        if name == "page":
            continue
        if name not in FILTERS:
            raise BadFilter(name)
        try:
            rows = rows.filter(**{name: value})
        except (FieldError, ValidationError, ValueError, TypeError) as error:
            raise BadFilter(name) from error
    return rows
