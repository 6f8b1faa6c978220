from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponseRedirect
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.views.generic import CreateView, ListView

from .models import Alarm, LogLine


class AlarmList(LoginRequiredMixin, ListView):
    template_name = "lighthouse/alarms.html"
    context_object_name = "alarms"
    paginate_by = 30

    def get_queryset(self):
        return self.request.user.alarms.filter(dismissed_at__isnull=True)

    def post(self, request, *args, **kwargs):
        wanted = request.POST.get("dismiss", "")
        if wanted.isdecimal() and len(wanted) < 10:
            self.get_queryset().filter(pk=wanted).update(dismissed_at=timezone.now())
        return HttpResponseRedirect(reverse("alarms"))


class LogBook(LoginRequiredMixin, ListView):
    template_name = "lighthouse/log.html"
    paginate_by = 50

    def get_queryset(self):
        return LogLine.objects.filter(keeper=self.request.user).order_by("-pk")


class LogWrite(LoginRequiredMixin, CreateView):
    model = LogLine
    fields = ["text"]
    template_name = "lighthouse/write.html"
    success_url = reverse_lazy("log")

    def form_valid(self, form):
        form.instance.keeper = self.request.user
        return super().form_valid(form)
