import hashlib

from django.contrib.auth import login
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect
from django.views.generic import FormView, ListView

from .forms import LoginForm
from .ratelimit import too_many_tries


class LoginView(FormView):
    form_class = LoginForm
    template_name = "courses/login.html"

    def post(self, request, *args, **kwargs):
        email = request.POST.get("email", "").strip().lower()
        digest = hashlib.sha256(email.encode()).hexdigest()
        if too_many_tries(f"login-address-{request.META['REMOTE_ADDR']}", f"login-account-{digest}"):
            context = self.get_context_data(form=LoginForm(), blocked=True)
            return self.render_to_response(context, status=429)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        login(self.request, form.user)
        return redirect("my-courses")


class MyCoursesView(LoginRequiredMixin, ListView):
    template_name = "courses/mine.html"
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.courses.order_by("title", "pk")
