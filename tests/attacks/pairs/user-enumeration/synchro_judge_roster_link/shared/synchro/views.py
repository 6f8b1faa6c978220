from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import FormView, ListView, TemplateView

from .forms import AskForm
from .links import send_link
from .models import Judge


class AskView(FormView):
    form_class = AskForm
    template_name = "synchro/ask.html"
    success_url = reverse_lazy("sent")

    def form_valid(self, form):
        send_link(form.cleaned_data["email"])
        return super().form_valid(form)


class SentView(TemplateView):
    template_name = "synchro/sent.html"


class RosterView(ListView):
    template_name = "synchro/roster.html"
    paginate_by = 30

    def get_queryset(self):
        judge = get_object_or_404(Judge, token=self.kwargs["token"])
        return judge.duties.order_by("starts", "pk")
