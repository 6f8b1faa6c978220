from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView


class RinkList(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "curling/rinks.html"

    def get_queryset(self):
        return self.request.user.rinks.order_by("name", "pk")


class RinkPage(LoginRequiredMixin, DetailView):
    template_name = "curling/rink.html"
    context_object_name = "rink"

    def get_queryset(self):
        return self.request.user.rinks.all()
