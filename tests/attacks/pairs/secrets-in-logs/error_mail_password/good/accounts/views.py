from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_POST


@sensitive_variables("pin")
def _check(pin):
    return {"length": len(pin), "digits": int(pin)}


@sensitive_post_parameters("new_password", "pin")
@login_required
@require_POST
def change_pin(request):
    _check(request.POST["pin"])
    user = get_user_model().objects.get(pk=request.user.pk)
    user.set_password(request.POST["new_password"])
    user.save()
    return JsonResponse({"changed": True})
