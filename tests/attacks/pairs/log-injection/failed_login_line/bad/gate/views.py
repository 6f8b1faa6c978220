import logging

from django.contrib.auth import authenticate, login
from django.http import HttpResponse
from django.views.decorators.http import require_POST

logger = logging.getLogger("gate")


@require_POST
def sign_in(request):
    username = request.POST.get("username", "")
    user = authenticate(request, username=username, password=request.POST.get("password", ""))
    if user is None:
        logger.warning("failed login of %s", username)
        return HttpResponse("wrong name or password", status=403)
    login(request, user)
    return HttpResponse("hello")
