from django.http import JsonResponse

from .models import Visit


def health(request):
    return JsonResponse({"visits": Visit.objects.count()})
