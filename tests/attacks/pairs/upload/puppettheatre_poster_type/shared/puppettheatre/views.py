from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import PlayForm
from .models import Play


class PlayList(ListView):
    queryset = Play.objects.all()
    paginate_by = 30
    template_name = "puppettheatre/plays.html"


class PlayCreate(LoginRequiredMixin, CreateView):
    form_class = PlayForm
    template_name = "puppettheatre/play_form.html"
    success_url = reverse_lazy("plays")

    def form_valid(self, form):
        form.instance.company = self.request.user
        return super().form_valid(form)


class PlayUpdate(LoginRequiredMixin, UpdateView):
    form_class = PlayForm
    template_name = "puppettheatre/play_form.html"
    success_url = reverse_lazy("plays")

    def get_queryset(self):
        return self.request.user.plays.all()
