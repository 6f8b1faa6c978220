from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .services import usage_of


@login_required
@require_safe
def usage(request):
    return JsonResponse({"kwh": usage_of(request.user)})
