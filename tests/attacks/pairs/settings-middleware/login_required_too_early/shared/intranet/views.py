from django.http import HttpResponse, JsonResponse

from .models import Extension


def health(request):
    return HttpResponse("ok")


def phone_book(request):
    return JsonResponse({"extensions": list(Extension.objects.values("name", "number"))})
