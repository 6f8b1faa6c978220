from django.contrib.auth.decorators import login_required
from django.http import JsonResponse


@login_required
def balance(request):
    return JsonResponse({"user": request.user.username, "balance": 12})
