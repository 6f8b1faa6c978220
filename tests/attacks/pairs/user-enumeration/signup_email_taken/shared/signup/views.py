from django.core.mail import send_mail
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.views.generic import FormView, TemplateView

from .forms import SignUpForm


class SignUp(FormView):
    form_class = SignUpForm
    template_name = "signup/form.html"
    success_url = reverse_lazy("sign-up-sent")

    def form_valid(self, form):
        user, is_new = form.save()
        text = "Welcome." if is_new else "Somebody wanted to sign up with your address; you have an account."
        send_mail("Your account", text, None, [user.email])
        return redirect(self.get_success_url())


class Sent(TemplateView):
    template_name = "signup/sent.html"
