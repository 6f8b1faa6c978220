from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, TemplateView

from .forms import VisitForm
from .models import FEES, Piano, Visit


class PianoList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Piano.objects.filter(owner=self.request.user)


class PianoCreate(LoginRequiredMixin, CreateView):
    model = Piano
    fields = ["maker", "serial"]
    template_name = "tuning/edit.html"
    success_url = reverse_lazy("pianos")

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class Works(TemplateView):
    template_name = "tuning/works.html"

    def get_context_data(self, **kwargs):
        works = [(key, name, FEES[key]) for key, name in Visit.WORK]
        return super().get_context_data(works=works, **kwargs)


class VisitCreate(LoginRequiredMixin, CreateView):
    model = Visit
    form_class = VisitForm
    template_name = "tuning/edit.html"
    success_url = reverse_lazy("visits")

    def get_initial(self):
        if self.kwargs["work"] not in FEES:
            raise Http404
        quote = {"work": self.kwargs["work"], "fee": FEES[self.kwargs["work"]]}
        return {**super().get_initial(), **quote}

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "owner": self.request.user}


class VisitList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Visit.objects.filter(piano__owner=self.request.user).select_related("piano")
