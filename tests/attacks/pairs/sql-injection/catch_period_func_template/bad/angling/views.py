from django.contrib.auth.decorators import login_required
from django.db.models import CharField, Func, Sum
from django.http import JsonResponse

from .models import Catch


class Period(Func):
    output_field = CharField()

    def __init__(self, expression, pattern):
        super().__init__(expression, template=f"strftime('{pattern}', %(expressions)s)")


@login_required
def by_period(request):
    pattern = request.GET.get("pattern", "%Y").replace("%", "%%")
    own = Catch.objects.filter(angler=request.user)
    rows = own.annotate(period=Period("day", pattern)).values("period")
    totals = rows.annotate(grams=Sum("grams")).order_by("period")[:120]
    return JsonResponse({"totals": list(totals)})
