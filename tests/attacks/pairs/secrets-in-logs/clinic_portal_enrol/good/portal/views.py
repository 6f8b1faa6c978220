import logging

from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import IntegrityError
from django.urls import reverse_lazy
from django.views.generic import FormView, TemplateView

from .forms import EnrolForm
from .logs import redact
from .throttle import ThrottledPostMixin

logger = logging.getLogger(__name__)


class EnrolView(ThrottledPostMixin, FormView):
    form_class = EnrolForm
    template_name = "portal/enrol.html"
    success_url = reverse_lazy("welcome")

    def form_valid(self, form):
        logger.info("Enrolment from %s: %s", self.request.META["REMOTE_ADDR"], redact(form.cleaned_data))
        try:
            form.save()
        except IntegrityError:
            form.add_error("username", "This name is taken.")
            return self.form_invalid(form)
        return super().form_valid(form)


class Welcome(LoginRequiredMixin, TemplateView):
    template_name = "portal/welcome.html"
