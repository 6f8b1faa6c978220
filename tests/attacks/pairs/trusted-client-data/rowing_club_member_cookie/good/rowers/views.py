from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from .models import Rower


@require_POST
def log_in(request):
    rower = Rower.objects.filter(email=request.POST.get("email", "")).first()
    if rower is None or not rower.check_password(request.POST.get("password", "")):
        return HttpResponse("Wrong address or password", status=401)
    response = redirect("/me/")
    response.set_signed_cookie("rower", rower.pk, secure=True, httponly=True)
    return response


@require_GET
@never_cache
def me(request):
    number = request.get_signed_cookie("rower", default="", max_age=86400)
    rower = Rower.objects.filter(pk=number).first() if number.isdigit() else None
    if rower is None:
        return redirect("/login/?next=/me/")
    return JsonResponse({"email": rower.email, "weight": rower.weight})
