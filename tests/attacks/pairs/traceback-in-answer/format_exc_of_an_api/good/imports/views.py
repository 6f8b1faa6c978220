import logging

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from .forms import ImportForm
from .models import Contact
from .reader import read_contacts

logger = logging.getLogger(__name__)


@login_required
@require_safe
def import_page(request):
    return render(request, "imports/page.html", {"form": ImportForm()})


@login_required
@require_POST
def import_contacts(request):
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        contacts = read_contacts(request.user, form.cleaned_data["file"])
    except Exception:
        logger.exception("import of contacts failed for user %s", request.user.pk)
        return JsonResponse({"error": "The file could not be read."}, status=400)
    Contact.objects.bulk_create(contacts, batch_size=500)
    return JsonResponse({"imported": len(contacts)}, status=201)
