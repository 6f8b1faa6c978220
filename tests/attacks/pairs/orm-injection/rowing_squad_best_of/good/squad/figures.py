from django.db.models import Max

from .models import ErgTest

FIGURES = frozenset({"metres", "watts", "stroke_rate"})


class UnknownFigure(LookupError):
    pass


def best_of(figure):
    """The squad's best value of one figure."""
    if figure not in FIGURES:
        raise UnknownFigure(figure)
    return ErgTest.objects.aggregate(best=Max(figure))["best"]
