from django.http import JsonResponse


def add(request):
    request.session["items"] = request.session.get("items", 0) + 1
    return JsonResponse({"items": request.session["items"]})
