from django.urls import reverse_lazy
from django.views.generic import FormView

from .forms import JoinForm


class JoinView(FormView):
    form_class = JoinForm
    template_name = "league/join.html"
    success_url = reverse_lazy("joined")

    def form_valid(self, form):
        form.save()
        return super().form_valid(form)
