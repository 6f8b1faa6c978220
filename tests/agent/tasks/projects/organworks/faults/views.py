from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.generic import CreateView, DetailView, ListView

from faults.forms import FaultNoteForm
from faults.models import Fault, FaultNote


class FaultListView(LoginRequiredMixin, ListView):
    template_name = "faults/fault_list.html"
    context_object_name = "faults"

    def get_queryset(self):
        return Fault.objects.open().select_related("organ__venue", "reported_by")


class FaultDetailView(LoginRequiredMixin, DetailView):
    template_name = "faults/fault_detail.html"
    context_object_name = "fault"

    def get_queryset(self):
        return Fault.objects.select_related("organ__venue", "reported_by").prefetch_related("notes__author")


class FaultNoteCreateView(LoginRequiredMixin, CreateView):
    model = FaultNote
    form_class = FaultNoteForm
    template_name = "faults/note_form.html"

    def form_valid(self, form):
        form.instance.fault = get_object_or_404(Fault, pk=self.kwargs["pk"])
        form.instance.author = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return reverse("faults:detail", args=[self.kwargs["pk"]])
