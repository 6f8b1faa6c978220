from django.shortcuts import render

from .guards import in_group
from .models import LabResult


@in_group("lab")
def results(request):
    return render(request, "hospital/results.html", {"results": LabResult.objects.order_by("-pk")[:100]})
