from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView, ListView

from .models import Watch


class OwnWatches(LoginRequiredMixin):
    model = Watch

    def get_queryset(self):
        return super().get_queryset().filter(researcher=self.request.user)


class WatchList(OwnWatches, ListView):
    paginate_by = 20
    template_name = "registers/watches.html"


class WatchDetail(OwnWatches, DetailView):
    template_name = "registers/watch.html"


class WatchCreate(LoginRequiredMixin, CreateView):
    model = Watch
    fields = ["surname"]
    template_name = "registers/new.html"

    def form_valid(self, form):
        form.instance.researcher = self.request.user
        return super().form_valid(form)
