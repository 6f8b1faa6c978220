from django.contrib.admin.views.decorators import staff_member_required
from django.core.paginator import Paginator
from django.db.models import F
from django.http import Http404, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views import View
from django.views.decorators.http import require_safe

from .models import ClickCount, Issue


@require_safe
def issues(request):
    page = Paginator(Issue.objects.all(), 15).get_page(request.GET.get("page"))
    return render(request, "mailings/issues.html", {"page": page})


@require_safe
def issue(request, slug):
    found = get_object_or_404(Issue, slug=slug)
    return render(request, "mailings/issue.html", {"issue": found, "links": found.links.all()[:50]})


class Click(View):
    """Counts a click in a newsletter and goes on to the page behind it."""

    http_method_names = ["get"]

    def get(self, request, slug):
        found = get_object_or_404(Issue, slug=slug)
        target = request.GET.get("to", "")
        if not found.links.filter(target=target).exists():
            raise Http404
        count, _ = ClickCount.objects.get_or_create(issue=found, day=timezone.localdate())
        ClickCount.objects.filter(pk=count.pk).update(total=F("total") + 1)
        return HttpResponseRedirect(target)


@staff_member_required
@require_safe
def numbers(request, slug):
    days = get_object_or_404(Issue, slug=slug).clicks.order_by("-day")[:60]
    return JsonResponse({"days": [{"day": count.day, "total": count.total} for count in days]})
