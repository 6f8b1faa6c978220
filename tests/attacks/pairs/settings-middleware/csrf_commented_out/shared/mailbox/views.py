from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render


@login_required
def change_email(request):
    if request.method == "POST":
        request.user.email = request.POST["email"]
        request.user.save(update_fields=["email"])
        return HttpResponse("saved")
    return render(request, "mailbox/email.html")
