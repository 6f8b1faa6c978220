from django.contrib.admin.views.decorators import staff_member_required
from django.core.mail import send_mail
from django.http import HttpResponse
from django.views.decorators.http import require_POST


@staff_member_required
@require_POST
def send(request):
    send_mail("News", request.POST["text"], None, ["list@corp.example"])
    return HttpResponse("sent")
