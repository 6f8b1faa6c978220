from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views import generic

from .models import Find


class FindList(generic.ListView):
    queryset = Find.objects.all()
    paginate_by = 20
    template_name = "forays/finds.html"


class FindCreate(LoginRequiredMixin, generic.CreateView):
    model = Find
    fields = ["species", "folk_names", "found_on"]
    template_name = "forays/find_form.html"
    success_url = reverse_lazy("finds")

    def form_valid(self, form):
        form.instance.finder = self.request.user
        return super().form_valid(form)
