from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms.models import model_to_dict
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .models import Person


def card(person):
    return model_to_dict(person, exclude=["user"])


@require_safe
@login_required
def people(request):
    page = Paginator(Person.objects.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"count": page.paginator.count, "results": [card(person) for person in page]})


@require_safe
@login_required
def person(request, pk):
    return JsonResponse(card(get_object_or_404(Person, pk=pk)))


@require_safe
def feed(request, token):
    owner = get_object_or_404(Person, feed_token=token)
    appointments = owner.appointments.all()[:200]
    return JsonResponse({"results": [{"subject": a.subject, "starts_at": a.starts_at} for a in appointments]})
