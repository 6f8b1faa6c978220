from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import EmergencyContactForm
from .models import Rower


@require_safe
@login_required
def profile(request):
    rower = Rower.objects.filter(user=request.user).first()
    return render(request, "rowing/profile.html", {"rower": rower})


@login_required
@require_http_methods(["GET", "POST"])
def emergency_contact(request):
    rower = Rower.objects.filter(user=request.user).first() or Rower(user=request.user)
    form = EmergencyContactForm(request.POST or None, instance=rower)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("profile")
    return render(request, "rowing/emergency_contact.html", {"form": form})
