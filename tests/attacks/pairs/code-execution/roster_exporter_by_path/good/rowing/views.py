from django.contrib.auth.decorators import login_required
from django.http import HttpResponse

from . import exporters

EXPORTERS = {"lines": exporters.as_lines, "commas": exporters.as_commas}


@login_required
def export(request):
    exporter = EXPORTERS.get(request.GET.get("exporter"), exporters.as_lines)
    rowers = request.user.rowers.order_by("name")[:200]
    text = exporter([rower.name for rower in rowers])
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
