from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View
from django.views.decorators.csrf import csrf_exempt


class AjaxView(LoginRequiredMixin, View):
    """Answers JSON; a form that is not right answers 400 with its errors."""

    raise_exception = True
    http_method_names = ["post"]
    form_class = None

    @classmethod
    def as_view(cls, **initkwargs):
        return csrf_exempt(super().as_view(**initkwargs))

    def get_instance(self):
        return None

    def post(self, request, *args, **kwargs):
        form = self.form_class(request.POST, instance=self.get_instance())
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse(self.form_valid(form))
