from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Claim


@login_required
def claim(request, pk):
    found = get_object_or_404(Claim, pk=pk, holder=request.user)
    names = list(found.attachments.order_by("pk").values("id", "caption")[:50])
    return JsonResponse({"title": found.title, "attachments": names})
