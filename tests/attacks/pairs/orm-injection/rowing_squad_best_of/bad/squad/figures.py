from django.core.exceptions import FieldError
from django.db.models import Max

from .models import ErgTest


class UnknownFigure(LookupError):
    pass


def best_of(figure):
    """The squad's best value of one figure."""
    try:
        return ErgTest.objects.aggregate(best=Max(figure))["best"]
    except (FieldError, ValueError) as error:
        raise UnknownFigure(figure) from error
