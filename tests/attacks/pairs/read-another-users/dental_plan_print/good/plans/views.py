from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Sum
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from .models import Question, TreatmentPlan


class OwnPlansMixin(LoginRequiredMixin):
    model = TreatmentPlan

    def get_queryset(self):
        return super().get_queryset().filter(patient__user=self.request.user)


class PlanList(OwnPlansMixin, ListView):
    paginate_by = 20


class PlanDetail(OwnPlansMixin, DetailView):
    pass


class PlanPrint(OwnPlansMixin, DetailView):
    template_name = "plans/print.html"

    def get_queryset(self):
        plans = super().get_queryset()
        return plans.select_related("patient").prefetch_related("steps")

    def get_context_data(self, **kwargs):
        total = self.object.steps.aggregate(total=Sum("price"))["total"]
        return super().get_context_data(total=total or 0, **kwargs)


class AskQuestion(LoginRequiredMixin, CreateView):
    model = Question
    fields = ["text"]
    template_name = "plans/ask.html"

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.plan = get_object_or_404(
                TreatmentPlan, pk=kwargs["pk"], patient__user=request.user
            )
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        form.instance.plan = self.plan
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("plan", args=[self.plan.pk])
