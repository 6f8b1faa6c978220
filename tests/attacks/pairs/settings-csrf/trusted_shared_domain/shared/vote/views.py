from django.http import HttpResponse
from django.middleware.csrf import get_token

from .models import Vote


def vote(request):
    if request.method == "POST":
        Vote.objects.create(choice=request.POST["choice"][:10])
        return HttpResponse("counted")
    return HttpResponse(get_token(request))
