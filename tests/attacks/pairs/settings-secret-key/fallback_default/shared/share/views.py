from django.core import signing
from django.http import HttpResponse


def show(request, token):
    try:
        return HttpResponse(f"document {int(signing.loads(token, salt='share'))}")
    except signing.BadSignature:
        return HttpResponse("no such link", status=404)
