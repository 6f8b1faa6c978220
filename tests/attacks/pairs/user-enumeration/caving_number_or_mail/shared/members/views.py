from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import LoginView
from django.views.generic import TemplateView

from .attempts import too_many


class SignInView(LoginView):
    template_name = "members/sign_in.html"
    redirect_authenticated_user = False

    def post(self, request, *args, **kwargs):
        if too_many(request, request.POST.get("username", "")):
            context = self.get_context_data(form=self.get_form_class()(request), is_paused=True)
            return self.render_to_response(context, status=429)
        return super().post(request, *args, **kwargs)


class HomeView(LoginRequiredMixin, TemplateView):
    template_name = "members/home.html"
