from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .forms import InspectionForm
from .models import Hive, Inspection


class HiveList(LoginRequiredMixin, ListView):
    template_name = "apiary/hives.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.hives.order_by("label")


class HiveDetail(LoginRequiredMixin, DetailView):
    template_name = "apiary/hive.html"

    def get_queryset(self):
        return Hive.objects.filter(keeper=self.request.user)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["inspections"] = self.object.inspections.recent_first()[:30]
        return context


class InspectionAdd(LoginRequiredMixin, CreateView):
    form_class = InspectionForm
    template_name = "apiary/inspection_form.html"

    def form_valid(self, form):
        form.instance.hive = get_object_or_404(
            Hive, pk=self.kwargs["hive_pk"], keeper=self.request.user
        )
        return super().form_valid(form)


class InspectionDetail(LoginRequiredMixin, DetailView):
    model = Inspection
    template_name = "apiary/inspection.html"
    context_object_name = "inspection"

    def get_queryset(self):
        return super().get_queryset().select_related("hive", "hive__keeper")


class InspectionEdit(LoginRequiredMixin, UpdateView):
    form_class = InspectionForm
    template_name = "apiary/inspection_form.html"
    success_url = reverse_lazy("apiary:hives")

    def get_queryset(self):
        return Inspection.objects.kept_by(self.request.user)
