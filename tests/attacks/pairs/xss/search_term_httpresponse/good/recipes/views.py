from django.http import HttpResponse
from django.utils.html import format_html, format_html_join
from django.views.decorators.http import require_safe

from .models import Recipe


@require_safe
def search(request):
    term = request.GET.get("q", "").strip()
    found = Recipe.objects.filter(title__icontains=term.replace("\0", "")).order_by("title")[:20]
    if not found:
        return HttpResponse(format_html("<p>Nothing for <b>{}</b>.</p>", term))
    return HttpResponse(format_html_join("", "<p>{}</p>", ((each.title,) for each in found)))
