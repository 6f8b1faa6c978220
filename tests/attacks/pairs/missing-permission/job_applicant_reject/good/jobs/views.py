from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import DecisionForm
from .models import Application


@login_required
def my_applications(request):
    applications = request.user.applications.select_related("vacancy").order_by("-pk")
    page = Paginator(applications, 20).get_page(request.GET.get("page"))
    return render(request, "jobs/mine.html", {"page": page})


@login_required
@permission_required("jobs.decide_application", raise_exception=True)
def decide(request, pk):
    application = get_object_or_404(Application.objects.select_related("vacancy", "applicant"), pk=pk)
    form = DecisionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        application.status = form.cleaned_data["status"]
        application.save(update_fields=["status"])
        messages.success(request, "The decision is saved.")
        return redirect("decide", pk=pk)
    return render(request, "jobs/decide.html", {"application": application, "form": form})
