from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, DeleteView, DetailView, ListView

from .models import Notice


class NoticeList(LoginRequiredMixin, ListView):
    model = Notice
    paginate_by = 20


class NoticePage(LoginRequiredMixin, DetailView):
    queryset = Notice.objects.select_related("author")


class NoticeCreate(LoginRequiredMixin, CreateView):
    model = Notice
    fields = ["title", "body"]

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)


class NoticeDelete(LoginRequiredMixin, DeleteView):
    success_url = reverse_lazy("notices")

    def get_queryset(self):
        return Notice.objects.filter(author=self.request.user)
