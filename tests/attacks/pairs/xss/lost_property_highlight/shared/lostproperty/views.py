from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Find


class FindList(ListView):
    model = Find
    paginate_by = 20

    def get_queryset(self):
        finds = super().get_queryset()
        q = self.search_term()
        return finds.filter(description__icontains=q) if q else finds

    def get_context_data(self, **kwargs):
        return super().get_context_data(q=self.search_term(), **kwargs)

    def search_term(self):
        return self.request.GET.get("q", "").replace("\0", "").strip()[:60]


class FindCreate(LoginRequiredMixin, CreateView):
    model = Find
    fields = ["platform", "description"]
    success_url = reverse_lazy("finds")

    def form_valid(self, form):
        form.instance.finder = self.request.user
        return super().form_valid(form)
