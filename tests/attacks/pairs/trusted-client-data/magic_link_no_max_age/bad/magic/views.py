from django.contrib.auth import get_user_model, login
from django.core import signing
from django.core.mail import send_mail
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

SALT = "magic.link"


@require_POST
def ask(request):
    user = get_user_model().objects.filter(email=request.POST.get("email", "")).first()
    if user is not None:
        token = signing.dumps({"user": user.pk}, salt=SALT)
        send_mail("Your link", f"/magic/{token}/", None, [user.email])
    return HttpResponse("A link is on its way if the address is known.")


def enter(request, token):
    try:
        data = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return HttpResponse("This link does not work.", status=400)
    user = get_object_or_404(get_user_model(), pk=data["user"], is_active=True)
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("/")
