from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth import views as auth_views
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from .forms import BeltForm, JoinForm
from .models import Member, Session


@sensitive_post_parameters("password1", "password2")
@require_POST
def join(request):
    form = JoinForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"username": form.save().username}, status=201)


class Login(auth_views.LoginView):
    template_name = "dojo/login.html"
    next_page = "/sessions/"

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=401)


@require_safe
def sessions(request):
    rows = Session.objects.select_related("teacher")[:60]
    return JsonResponse({"sessions": [{"day": s.day, "teacher": s.teacher.first_name} for s in rows]})


@staff_member_required
@require_POST
def promote(request, pk):
    form = BeltForm(request.POST, instance=get_object_or_404(Member, pk=pk, is_staff=False))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"belt": form.save().belt})
