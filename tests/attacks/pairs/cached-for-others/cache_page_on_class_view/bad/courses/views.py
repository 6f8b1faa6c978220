from django.contrib.auth.mixins import LoginRequiredMixin
from django.utils.decorators import method_decorator
from django.views.decorators.cache import cache_page
from django.views.generic import ListView


@method_decorator(cache_page(60), name="get")
class MyMarks(LoginRequiredMixin, ListView):
    template_name = "courses/marks.html"

    def get_queryset(self):
        return self.request.user.marks.order_by("course", "pk")
