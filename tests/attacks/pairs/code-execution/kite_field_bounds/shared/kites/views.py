from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .forms import FlyingFieldForm
from .models import FlyingField


@login_required
@require_safe
def fields(request):
    own = FlyingField.objects.filter(warden=request.user).order_by("-pk")[:25]
    return render(request, "kites/fields.html", {"fields": own})


@login_required
@require_http_methods(["GET", "POST"])
def add_field(request):
    form = FlyingFieldForm(request.POST or None)
    if form.is_valid():
        form.instance.warden = request.user
        form.save()
        return redirect("fields")
    return render(request, "kites/add.html", {"form": form})
