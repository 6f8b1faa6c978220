from django.http import JsonResponse


def rates(request):
    return JsonResponse({"rate": "3.1"})
