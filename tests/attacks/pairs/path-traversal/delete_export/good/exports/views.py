import os

from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST


@login_required
@require_POST
def delete_export(request):
    name = request.POST.get("name", "")
    path = os.path.join(settings.MEDIA_ROOT, "exports", os.path.basename(name))
    if not os.path.isfile(path):
        return JsonResponse({"detail": "no such export"}, status=404)
    os.remove(path)
    return JsonResponse({"deleted": name})


@staff_member_required
def list_exports(request):
    return JsonResponse({"exports": sorted(os.listdir(settings.MEDIA_ROOT / "exports"))})
