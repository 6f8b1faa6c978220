from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST


def patient_login(request):
    error = ""
    if request.method == "POST":
        username = request.POST.get("username", "")[:150]
        user = authenticate(request, username=username, password=request.POST.get("password", ""))
        if user is not None:
            login(request, user)
            return redirect("appointments")
        error = "The name or the password is wrong."
    return render(request, "patients/login.html", {"error": error})


@require_POST
def patient_logout(request):
    logout(request)
    return redirect("login")


@login_required
def appointments(request):
    rows = request.user.appointments.order_by("-starts", "pk")
    page = Paginator(rows, 15).get_page(request.GET.get("page"))
    return render(request, "patients/appointments.html", {"page": page})
