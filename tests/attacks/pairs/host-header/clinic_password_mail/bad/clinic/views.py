from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.views.decorators.http import require_POST, require_safe

from .forms import AppointmentForm, ForgottenForm
from .models import Appointment


@require_safe
@login_required
def appointment_list(request):
    appointments = request.user.appointments.select_related("doctor")
    page = Paginator(appointments, 30).get_page(request.GET.get("page"))
    return render(request, "clinic/list.html", {"page": page})


@login_required
def create(request):
    form = AppointmentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.patient = request.user
        try:
            with transaction.atomic():
                form.save()
        except IntegrityError:
            form.add_error("day", "This day is taken.")
        else:
            return redirect("home")
    return render(request, "clinic/form.html", {"form": form})


@require_POST
@login_required
def cancel(request, pk):
    get_object_or_404(Appointment, pk=pk, patient=request.user).delete()
    return redirect("home")


def forgotten(request):
    form = ForgottenForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = User.objects.filter(email=form.cleaned_data["email"], is_active=True).first()
        if user is not None:
            uid = urlsafe_base64_encode(force_bytes(user.pk))
            token = default_token_generator.make_token(user)
            path = reverse("password_reset_confirm", args=[uid, token])
            link = f"https://{request.get_host()}{path}"
            send_mail("Your password", f"Choose a new one: {link}", None, [user.email])
        return render(request, "clinic/sent.html")
    return render(request, "clinic/form.html", {"form": form})
