from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Deed


def as_json(deed):
    return {"number": deed.number, "subject": deed.subject, "signed_on": deed.signed_on}


@login_required
def deeds(request):
    page = Paginator(request.user.deeds.order_by("number"), 20).get_page(request.GET.get("page"))
    return JsonResponse({"pages": page.paginator.num_pages, "deeds": [as_json(deed) for deed in page]})


@login_required
def deed(request, number):
    deed = get_object_or_404(Deed, number=number)
    if deed.client_id != request.user.pk:
        raise PermissionDenied
    return JsonResponse(as_json(deed))
