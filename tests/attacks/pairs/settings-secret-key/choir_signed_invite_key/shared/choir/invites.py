from django.contrib.auth.decorators import login_required
from django.core import signing
from django.http import Http404, JsonResponse
from django.views.decorators.http import require_POST

from .models import Singer

SALT = "choir.invite"


def invite_token(name, voice):
    return signing.dumps({"name": name, "voice": voice}, salt=SALT)


@login_required
@require_POST
def accept_invite(request, token):
    try:
        data = signing.loads(token, salt=SALT, max_age=7 * 24 * 3600)
    except signing.BadSignature:
        raise Http404("The invitation is not valid.")
    singer, _ = Singer.objects.get_or_create(owner=request.user, name=data["name"], voice=data["voice"])
    return JsonResponse({"id": singer.pk})
