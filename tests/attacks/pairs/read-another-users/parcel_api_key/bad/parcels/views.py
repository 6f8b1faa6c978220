import functools
import hashlib

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone

from .models import ApiKey, Parcel


def with_key(view):
    @functools.wraps(view)
    def wrapped(request, *args, **kwargs):
        digest = hashlib.sha256(request.headers.get("X-Api-Key", "").encode()).hexdigest()
        key = ApiKey.objects.select_related("user").filter(digest=digest, revoked=False).first()
        if key is None or (key.expires_at and key.expires_at < timezone.now()):
            return JsonResponse({"error": "a valid key is needed"}, status=401)
        request.client = key.user
        return view(request, *args, **kwargs)

    return wrapped


@with_key
def parcel(request, number):
    found = get_object_or_404(Parcel, pk=number)
    return JsonResponse({"id": found.pk, "to": found.recipient_address})
