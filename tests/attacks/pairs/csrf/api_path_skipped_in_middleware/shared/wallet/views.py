from django.contrib.auth.decorators import login_required
from django.forms import modelform_factory
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .models import Gift

GiftForm = modelform_factory(Gift, fields=["receiver_name", "cents"])


@login_required
@require_POST
def give(request):
    form = GiftForm(request.POST, instance=Gift(giver=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)
