from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import HelperForm
from .models import Drive, Helper


def answer(request, rows):
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    return JsonResponse({"pages": page.paginator.num_pages, "results": list(page)})


@require_GET
def drives(request):
    return answer(request, Drive.objects.values("id", "town", "held_on"))


@require_GET
def helpers(request, drive_id):
    drive = get_object_or_404(Drive, pk=drive_id)
    return answer(request, drive.helpers.values("nickname", "task"))


@require_GET
@login_required
def my_help(request):
    rows = Helper.objects.filter(user=request.user)
    return answer(request, rows.values("id", "drive__town", "nickname", "task", "phone", "birthday", "blood_group"))


@require_POST
@login_required
def join(request, drive_id):
    drive = get_object_or_404(Drive, pk=drive_id)
    form = HelperForm(request.POST, instance=Helper(drive=drive, user=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        with transaction.atomic():
            helper = form.save()
    except IntegrityError:
        return JsonResponse({"errors": {"__all__": ["You help already."]}}, status=409)
    return JsonResponse({"id": helper.pk}, status=201)
