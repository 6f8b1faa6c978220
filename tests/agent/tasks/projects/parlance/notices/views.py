import logging

from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.contrib.messages.views import SuccessMessageMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .forms import NoticeForm
from .models import Notice

logger = logging.getLogger(__name__)


class StaffMixin(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return self.request.user.is_staff


class NoticeList(ListView):
    queryset = Notice.objects.select_related("author")
    paginate_by = 10


class NoticeCreate(StaffMixin, SuccessMessageMixin, CreateView):
    model = Notice
    form_class = NoticeForm
    success_url = reverse_lazy("home")
    success_message = "It's on the board."

    def form_valid(self, form):
        form.instance.author = self.request.user
        logger.info("Notice %r by %s", form.instance.title, self.request.user)
        return super().form_valid(form)


class NoticeUpdate(StaffMixin, SuccessMessageMixin, UpdateView):
    model = Notice
    form_class = NoticeForm
    success_url = reverse_lazy("home")
    success_message = "The notice was changed."
