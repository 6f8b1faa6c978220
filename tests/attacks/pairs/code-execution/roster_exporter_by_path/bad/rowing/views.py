from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils.module_loading import import_string


@login_required
def export(request):
    exporter = import_string(request.GET.get("exporter", "rowing.exporters.as_lines"))
    rowers = request.user.rowers.order_by("name")[:200]
    text = exporter([rower.name for rower in rowers])
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
