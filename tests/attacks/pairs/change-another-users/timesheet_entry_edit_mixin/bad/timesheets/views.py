from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .mixins import OwnEntriesMixin
from .models import Entry

FIELDS = ["project", "day", "minutes", "comment"]


class EntryList(OwnEntriesMixin, ListView):
    paginate_by = 31
    template_name = "timesheets/list.html"


class EntryCreate(OwnEntriesMixin, CreateView):
    model = Entry
    fields = FIELDS
    template_name = "timesheets/form.html"
    success_url = reverse_lazy("entries")

    def form_valid(self, form):
        form.instance.employee = self.request.user
        return super().form_valid(form)


class EntryUpdate(LoginRequiredMixin, UpdateView):
    model = Entry
    fields = FIELDS
    template_name = "timesheets/form.html"
    success_url = reverse_lazy("entries")


class EntryDelete(OwnEntriesMixin, DeleteView):
    template_name = "timesheets/delete.html"
    success_url = reverse_lazy("entries")
