from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from .auth import authenticate, enter, reader_page


def home(request):
    request.session["language"] = "de" if request.GET.get("lang") == "de" else "en"
    return render(request, "kiosk/home.html")


def login(request):
    failed = False
    if request.method == "POST":
        reader = authenticate(request.POST.get("card", "")[:12], request.POST.get("pin", "")[:20])
        if reader:
            enter(request, reader)
            return redirect("kiosk-loans")
        failed = True
    return render(request, "kiosk/login.html", {"failed": failed})


@reader_page
def loans(request):
    return render(request, "kiosk/loans.html", {"loans": request.reader.loans.all()})


@require_POST
def leave(request):
    request.session.flush()
    return redirect("kiosk-home")
