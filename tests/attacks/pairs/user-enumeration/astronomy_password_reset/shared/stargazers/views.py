from django.contrib.auth import views as auth
from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView, TemplateView

from .forms import ForgottenPasswordForm
from .limits import LimitedPosts
from .models import ObservingNight


class NightList(LoginRequiredMixin, ListView):
    model = ObservingNight
    template_name = "stargazers/nights.html"
    paginate_by = 20


class Login(LimitedPosts, auth.LoginView):
    template_name = "stargazers/form.html"


class ForgottenPassword(LimitedPosts, auth.PasswordResetView):
    form_class = ForgottenPasswordForm
    template_name = "stargazers/form.html"
    email_template_name = "stargazers/reset_mail.txt"
    subject_template_name = "stargazers/reset_subject.txt"


class ResetSent(TemplateView):
    template_name = "stargazers/reset_sent.html"
