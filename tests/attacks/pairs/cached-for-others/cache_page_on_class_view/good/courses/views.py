from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import ListView


@method_decorator(never_cache, name="get")
class MyMarks(LoginRequiredMixin, ListView):
    template_name = "courses/marks.html"

    def get_queryset(self):
        return self.request.user.marks.order_by("course", "pk")
