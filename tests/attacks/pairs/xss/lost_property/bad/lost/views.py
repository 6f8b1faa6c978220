from django.contrib.admin.views.decorators import staff_member_required
from django.forms import modelform_factory
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.html import escape, format_html_join
from django.views.decorators.http import require_GET, require_POST

from .models import Found

FoundForm = modelform_factory(Found, fields=["label", "place"])


@require_GET
def search(request):
    text = request.GET.get("q", "").strip()[:100]
    found = Found.objects.filter(handed_out=False, label__icontains=text).order_by("-day")[:50]
    if not found:
        return HttpResponse(f"<p>Nothing like <b>{text}</b> was handed in.</p>")
    entries = "".join(f"<li>{escape(f.label)}, {escape(f.place)}</li>" for f in found)
    return HttpResponse(f"<ul>{entries}</ul>")


@require_GET
def recent(request):
    rows = Found.objects.filter(handed_out=False).order_by("-day").values("id", "label", "place")[:20]
    return JsonResponse({"found": list(rows)})


@staff_member_required
@require_POST
def report(request):
    form = FoundForm(request.POST)
    if not form.is_valid():
        lines = format_html_join("", "<p>{}: {}</p>", ((k, e[0]) for k, e in form.errors.items()))
        return HttpResponse(lines, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@staff_member_required
@require_POST
def hand_out(request, pk):
    found = get_object_or_404(Found, pk=pk, handed_out=False)
    found.handed_out = True
    found.save(update_fields=["handed_out"])
    return HttpResponse(f"<p>Number {found.pk} is out.</p>")
