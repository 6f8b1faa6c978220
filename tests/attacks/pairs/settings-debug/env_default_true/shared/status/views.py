from django.http import JsonResponse


def broken(request):
    return JsonResponse({"ratio": 1 / int(request.GET.get("n", "1"))})
