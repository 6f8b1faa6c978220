from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, ListView

from .forms import VisitForm
from .models import Visit


class Visits(LoginRequiredMixin, ListView):
    paginate_by = 15
    template_name = "sweeps/visits.html"

    def get_queryset(self):
        return Visit.objects.filter(customer=self.request.user)


class BookVisit(LoginRequiredMixin, CreateView):
    form_class = VisitForm
    template_name = "sweeps/book.html"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "request": self.request}

    def get_initial(self):
        return {"back": self.request.GET.get("back", "")}

    def form_valid(self, form):
        form.instance.customer = self.request.user
        self.way_back = form.cleaned_data["back"]
        return super().form_valid(form)

    def get_success_url(self):
        return self.way_back
