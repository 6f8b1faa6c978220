from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView, UpdateView

from .feeds import FeedError, sample
from .models import Mast


class OperatorMixin(LoginRequiredMixin):
    model = Mast
    success_url = reverse_lazy("masts")

    def get_queryset(self):
        return Mast.objects.filter(operator=self.request.user)


class MastList(OperatorMixin, ListView):
    paginate_by = 20


class MastCreate(OperatorMixin, CreateView):
    fields = ["place", "feed"]

    def form_valid(self, form):
        form.instance.operator = self.request.user
        return super().form_valid(form)


class MastUpdate(OperatorMixin, UpdateView):
    fields = ["place", "feed"]


class MastSample(OperatorMixin, DetailView):
    def get(self, request, *args, **kwargs):
        try:
            text = sample(self.get_object())
        except FeedError as error:
            text = str(error)
        return HttpResponse(text, content_type="text/plain; charset=utf-8")
