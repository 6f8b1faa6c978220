from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView
from django.core.paginator import Paginator
from django.shortcuts import render

from . import throttle


class ArcherLogin(LoginView):
    template_name = "archers/login.html"
    redirect_authenticated_user = True

    def post(self, request, *args, **kwargs):
        if throttle.is_locked(request):
            return self.render_to_response({"locked": True}, status=429)
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form):
        throttle.count(self.request)
        return super().form_invalid(form)


@login_required
def scores(request):
    page = Paginator(request.user.scores.all(), 25).get_page(request.GET.get("page"))
    return render(request, "archers/scores.html", {"page": page})
