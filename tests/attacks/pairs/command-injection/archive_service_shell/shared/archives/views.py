from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .services import Listing


@login_required
def count(request):
    label = request.GET.get("label", "").replace("\x00", "")[:60]
    return JsonResponse({"count": Listing(settings.BASE_DIR / "archives").count(label)})
