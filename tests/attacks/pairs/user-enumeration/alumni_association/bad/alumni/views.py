from django.contrib.auth import authenticate, login
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.models import User
from django.views.generic import FormView, ListView

from .forms import LoginForm
from .models import Reunion
from .throttle import too_many


class SignIn(FormView):
    """Members log in with their e-mail address, which is also their username."""

    form_class = LoginForm
    template_name = "alumni/sign_in.html"
    success_url = "/reunions/"

    def form_valid(self, form):
        email = form.cleaned_data["email"].lower()
        if too_many(self.request, email):
            form.add_error(None, "Too many attempts, please wait.")
            return self.render_to_response(self.get_context_data(form=form), status=429)
        if not User.objects.filter(username=email).exists():
            form.add_error("email", "We know no graduate with this address.")
            return self.form_invalid(form)
        user = authenticate(self.request, username=email, password=form.cleaned_data["password"])
        if user is None:
            form.add_error("password", "This password is wrong.")
            return self.form_invalid(form)
        login(self.request, user)
        return super().form_valid(form)


class ReunionList(LoginRequiredMixin, ListView):
    model = Reunion
    paginate_by = 20
    template_name = "alumni/reunions.html"
    login_url = "sign-in"
