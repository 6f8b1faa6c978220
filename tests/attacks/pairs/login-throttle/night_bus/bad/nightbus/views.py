from django.contrib.auth import login
from django.http import JsonResponse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from .forms import CodeForm, PhoneForm
from .limits import allowed
from .services import send_code, take_code

QUARTER = 15 * 60
TOO_MANY = {"errors": {"__all__": ["Too many attempts, please wait."]}}


@require_POST
def ask_code(request):
    form = PhoneForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    phone = form.cleaned_data["phone"]
    address = request.META.get("REMOTE_ADDR", "")
    if not (allowed("ask-address", address, 20, QUARTER) and allowed("ask-phone", phone, 3, QUARTER)):
        return JsonResponse(TOO_MANY, status=429)
    send_code(phone)
    return JsonResponse({"message": "If we know the number, a code is on its way."}, status=202)


@sensitive_post_parameters("code")
@require_POST
def enter_code(request):
    form = CodeForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    user = take_code(form.cleaned_data["phone"], form.cleaned_data["code"])
    if user is None:
        return JsonResponse({"errors": {"code": ["The code is wrong or too old."]}}, status=400)
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return JsonResponse({"user": user.get_username()})
