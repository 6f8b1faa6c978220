from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from .forms import DonorForm
from .models import Donor


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def profile(request):
    donor, _created = Donor.objects.get_or_create(user=request.user)
    form = DonorForm(request.POST or None, instance=donor)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Your data have been saved."))
        return redirect("profile")
    return render(request, "donors/profile.html", {"form": form})
