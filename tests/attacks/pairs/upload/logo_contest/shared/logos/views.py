from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView

from .forms import EntryForm
from .models import Entry


class EntryList(ListView):
    queryset = Entry.objects.order_by("-pk")
    template_name = "logos/list.html"
    paginate_by = 24


class EnterView(LoginRequiredMixin, CreateView):
    form_class = EntryForm
    template_name = "logos/enter.html"
    success_url = reverse_lazy("entries")

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)


class LogoView(View):
    """The picture itself; all may see the entries."""

    def get(self, request, pk):
        entry = get_object_or_404(Entry, pk=pk)
        return FileResponse(entry.logo.open("rb"))
