from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_GET
from django.views.generic import CreateView, DetailView, ListView

from .forms import PlanForm
from .models import Permit, Plan


class OwnPermits(LoginRequiredMixin):
    def get_queryset(self):
        permits = Permit.objects.order_by("-pk")
        if self.request.user.is_staff:
            return permits
        return permits.filter(applicant=self.request.user)


class PermitList(OwnPermits, ListView):
    paginate_by = 20
    template_name = "permits/list.html"


class PermitDetail(OwnPermits, DetailView):
    template_name = "permits/detail.html"


class PermitCreate(LoginRequiredMixin, CreateView):
    model = Permit
    fields = ["address", "works"]
    template_name = "permits/form.html"

    def form_valid(self, form):
        form.instance.applicant = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("permit", args=[self.object.pk])


class PlanUpload(LoginRequiredMixin, CreateView):
    form_class = PlanForm
    template_name = "permits/form.html"

    def form_valid(self, form):
        form.instance.permit = get_object_or_404(Permit, pk=self.kwargs["pk"], applicant=self.request.user)
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("permit", args=[self.kwargs["pk"]])


@login_required
@require_GET
def plan_file(request, pk):
    """Shown in the browser, so that an officer leafs through the plans."""
    plans = Plan.objects.all()
    if not request.user.is_staff:
        plans = plans.filter(permit__applicant=request.user)
    plan = get_object_or_404(plans, pk=pk)
    return FileResponse(plan.document.open("rb"))
