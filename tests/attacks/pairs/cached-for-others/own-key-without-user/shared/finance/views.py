from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from .services import overview


@login_required
def dashboard(request):
    return JsonResponse({"transactions": overview(request.user)})
