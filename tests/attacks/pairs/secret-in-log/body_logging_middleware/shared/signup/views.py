from django.contrib.auth.forms import UserCreationForm
from django.urls import reverse_lazy
from django.views.generic import CreateView, TemplateView


class SignUp(CreateView):
    form_class = UserCreationForm
    template_name = "signup/form.html"
    success_url = reverse_lazy("welcome")


class Welcome(TemplateView):
    template_name = "signup/welcome.html"
