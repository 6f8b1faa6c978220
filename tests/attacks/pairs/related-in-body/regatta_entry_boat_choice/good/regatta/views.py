from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Entry


class Entries(LoginRequiredMixin, ListView):
    paginate_by = 25

    def get_queryset(self):
        return Entry.objects.filter(helm=self.request.user).select_related("boat")


class Enter(LoginRequiredMixin, CreateView):
    model = Entry
    fields = ["boat", "day"]
    success_url = reverse_lazy("entries")

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        form.fields["boat"].queryset = self.request.user.boats.order_by("name", "pk")
        return form

    def form_valid(self, form):
        form.instance.helm = self.request.user
        return super().form_valid(form)
