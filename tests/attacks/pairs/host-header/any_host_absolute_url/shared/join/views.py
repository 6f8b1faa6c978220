from django.core import signing
from django.core.mail import send_mail
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST


@require_POST
def join(request):
    token = signing.dumps(request.POST["email"], salt="join")
    link = request.build_absolute_uri(reverse("confirm", args=[token]))
    send_mail("Confirm your address", link, None, [request.POST["email"]])
    return HttpResponse("sent")


def confirm(request, token):
    try:
        email = signing.loads(token, salt="join", max_age=3600)
    except signing.BadSignature:
        return HttpResponse("bad link", status=400)
    return HttpResponse(f"confirmed {len(email)}", content_type="text/plain")
