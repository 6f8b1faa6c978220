import os

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import SuspiciousFileOperation
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils._os import safe_join
from django.views.decorators.http import require_GET, require_POST

from .models import Appointment


@login_required
@require_GET
def appointments(request):
    page = Paginator(request.user.appointments.all(), 20).get_page(request.GET.get("page"))
    return render(request, "notary/appointments.html", {"page": page})


@login_required
@require_POST
def cancel(request, pk):
    appointment = get_object_or_404(Appointment, pk=pk, client=request.user)
    appointment.cancelled = True
    appointment.save(update_fields=["cancelled"])
    return redirect("appointments")


@login_required
@require_GET
def download_form(request):
    name = request.GET.get("name", "")
    try:
        path = safe_join(settings.BLANK_FORMS_DIR, name)
    except (SuspiciousFileOperation, ValueError):
        raise Http404("There is no such form.")
    if "\0" in name or not os.path.isfile(path):
        raise Http404("There is no such form.")
    return FileResponse(open(path, "rb"), as_attachment=True)
