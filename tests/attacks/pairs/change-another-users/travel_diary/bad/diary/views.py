from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, ListView, UpdateView

from .models import Entry


class OwnEntriesMixin(LoginRequiredMixin):
    def get_queryset(self):
        return Entry.objects.filter(traveller=self.request.user)


class EntryList(OwnEntriesMixin, ListView):
    paginate_by = 20


class EntryCreate(LoginRequiredMixin, CreateView):
    model = Entry
    fields = ["place", "day", "text"]

    def form_valid(self, form):
        form.instance.traveller = self.request.user
        return super().form_valid(form)


class EntryUpdate(OwnEntriesMixin, UpdateView):
    fields = ["place", "day", "text"]


class EntryDelete(LoginRequiredMixin, DeleteView):
    model = Entry
    success_url = reverse_lazy("entries")
