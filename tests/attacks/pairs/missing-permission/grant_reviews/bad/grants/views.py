from django.contrib import messages
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms import modelform_factory
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import Application

ApplicationForm = modelform_factory(Application, fields=["project"])


@login_required
def mine(request):
    form = ApplicationForm(request.POST or None, instance=Application(applicant=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("mine")
    page = Paginator(request.user.applications.all(), 20).get_page(request.GET.get("page"))
    return render(request, "grants/mine.html", {"form": form, "page": page})


@require_safe
@staff_member_required
def desk(request):
    pending = Application.objects.filter(state=Application.PENDING).select_related("applicant")
    page = Paginator(pending, 20).get_page(request.GET.get("page"))
    return render(request, "grants/desk.html", {"page": page})


def decide(request, pk, state):
    application = get_object_or_404(Application, pk=pk, state=Application.PENDING)
    application.state = state
    application.save(update_fields=["state"])
    messages.success(request, f"{application.project}: {state}")
    return redirect("desk")


@require_POST
@staff_member_required
def approve(request, pk):
    return decide(request, pk, Application.APPROVED)


@require_POST
def reject(request, pk):
    return decide(request, pk, Application.REJECTED)
