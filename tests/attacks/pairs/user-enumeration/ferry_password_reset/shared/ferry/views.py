from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import PasswordResetView
from django.views.generic import TemplateView

from .forms import ResetForm
from .models import Passenger


class CardView(LoginRequiredMixin, TemplateView):
    template_name = "ferry/card.html"

    def get_context_data(self, **kwargs):
        passenger = Passenger.objects.filter(user=self.request.user).first()
        return super().get_context_data(passenger=passenger, **kwargs)


class ResetView(PasswordResetView):
    form_class = ResetForm
    template_name = "ferry/reset.html"
    email_template_name = "ferry/reset_mail.txt"
    subject_template_name = "ferry/reset_subject.txt"
