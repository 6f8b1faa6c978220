import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from . import services
from .models import Application, Fund


def shown(application):
    return {
        "id": application.pk,
        "title": application.title,
        "summary": application.summary,
        "asked_cents": application.asked_cents,
        "granted_cents": application.granted_cents,
        "status": application.status,
    }


def body_of(request):
    try:
        values = json.loads(request.body)
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise ValidationError("An object is expected.")
    return values


@require_GET
def funds(request):
    return JsonResponse({"funds": list(Fund.objects.order_by("closes").values("id", "name"))})


@require_POST
@login_required
def start(request, fund_pk):
    fund = get_object_or_404(Fund, pk=fund_pk)
    try:
        application = services.start(fund, request.user, body_of(request).get("title"))
    except ValidationError as error:
        return JsonResponse({"errors": error.messages}, status=400)
    return JsonResponse(shown(application), status=201)


@require_http_methods(["GET", "PATCH"])
@login_required
def application(request, pk):
    found = get_object_or_404(Application, pk=pk, applicant=request.user)
    if request.method == "PATCH":
        try:
            found = services.change(found, body_of(request))
        except ValidationError as error:
            return JsonResponse({"errors": error.messages}, status=400)
    return JsonResponse(shown(found))


@require_POST
@login_required
def submit(request, pk):
    found = get_object_or_404(Application, pk=pk, applicant=request.user)
    return JsonResponse(shown(services.submit(found)))
