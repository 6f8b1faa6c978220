from django.http import HttpResponse
from django.views.decorators.http import require_POST

from .mailer import send


@require_POST
def contact(request):
    try:
        send(request.POST["subject"], request.POST["text"], request.POST["sender"])
    except ValueError:
        return HttpResponse("not a subject", status=400)
    return HttpResponse("thanks")
