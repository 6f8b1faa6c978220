from django.contrib.auth.decorators import login_required
from django.core.signing import BadSignature
from django.http import Http404, HttpResponse, JsonResponse

from .links import link_for, name_of

REPORTS = {"public.txt": "hello", "board.txt": "board only"}


@login_required
def share(request):
    return JsonResponse({"link": link_for("public.txt")})


def download(request, token):
    try:
        return HttpResponse(REPORTS[name_of(token)], content_type="text/plain")
    except (BadSignature, KeyError):
        raise Http404 from None
